// This file holds a string's layout and what every string needs: length, units, equality,
// hash codes. Other aspects are in the files beside it.
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

/// <summary>Text in UTF-16.</summary>
[StructLayout(LayoutKind.Sequential)]
public sealed partial class String : IComparable, IEnumerable, IComparable<string?>, IEnumerable<char>, IEquatable<string?>, ICloneable
{
    // docs/abi.md section 1: length at 8, units at 12, a zero unit behind them.
    private readonly int _length;
    private char _firstChar;

    public static readonly string Empty = "";

    public int Length
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _length;
    }

    [IndexerName("Chars")]
    public char this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)_length) ThrowHelpers.ThrowIndexOutOfRange();
            return Unsafe.Add(ref _firstChar, index);
        }
    }

    /// <summary>The units in place.</summary>
    internal ref char FirstUnit
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _firstChar;
    }

    /// <summary>The units of a new string, to be filled before anyone else sees it.</summary>
    internal Span<char> AsWritable() => new(ref _firstChar, _length);

    internal ReadOnlySpan<char> AsUnits() => new(ref _firstChar, _length);

    /// <summary>A new string of zeros, checked for size.</summary>
    internal static string Allocate(int length)
    {
        if (length == 0) return "";
        if ((uint)length > MaxLength) throw new OutOfMemoryException();
        return Intrinsics.AllocateString(length);
    }

    internal const int MaxLength = 0x3FFFFFDF;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static implicit operator ReadOnlySpan<char>(string? value) => value is null ? default : new ReadOnlySpan<char>(ref value._firstChar, value._length);

    public ref readonly char GetPinnableReference() => ref _firstChar;

    public override string ToString() => this;
    public string ToString(IFormatProvider? provider) => this;
    public object Clone() => this;
    public static bool IsNullOrEmpty([NotNullWhen(false)] string? value) => value is null || value._length == 0;

    public static bool IsNullOrWhiteSpace([NotNullWhen(false)] string? value)
    {
        if (value is null) return true;
        foreach (char c in value)
            if (!char.IsWhiteSpace(c)) return false;
        return true;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is string other && Equals(this, other);
    public bool Equals([NotNullWhen(true)] string? value) => Equals(this, value);

    public static bool Equals(string? a, string? b)
    {
        if (ReferenceEquals(a, b)) return true;
        if (a is null || b is null || a._length != b._length) return false;
        return SameUnits(ref a._firstChar, ref b._firstChar, a._length);
    }

    public static bool operator ==(string? a, string? b) => Equals(a, b);
    public static bool operator !=(string? a, string? b) => !Equals(a, b);

    /// <summary>Compares four units at a time where it can.</summary>
    internal static bool SameUnits(ref char a, ref char b, nint length)
    {
        nint i = 0;
        for (; i + 4 <= length; i += 4)
            if (Unsafe.ReadUnaligned<ulong>(in Unsafe.As<char, byte>(ref Unsafe.Add(ref a, i))) != Unsafe.ReadUnaligned<ulong>(in Unsafe.As<char, byte>(ref Unsafe.Add(ref b, i)))) return false;
        for (; i < length; i++)
            if (Unsafe.Add(ref a, i) != Unsafe.Add(ref b, i)) return false;
        return true;
    }

    public override int GetHashCode() => StringHash.Ordinal(AsUnits());
    public static int GetHashCode(ReadOnlySpan<char> value) => StringHash.Ordinal(value);

    public CharEnumerator GetEnumerator() => new(this);
    IEnumerator<char> IEnumerable<char>.GetEnumerator() => new CharEnumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => new CharEnumerator(this);
}
