// This file holds Int128: two words, arithmetic of which is in Int128.Arithmetic.cs. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

/// <summary>A signed integer of 128 bits, in two's complement.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly partial struct Int128 : IBinaryInteger<Int128>, IMinMaxValue<Int128>, ISignedNumber<Int128>, IComparable, IUtf8SpanFormattable
{
    internal readonly ulong _lower, _upper;

    [CLSCompliant(false)]
    public Int128(ulong upper, ulong lower)
    {
        _lower = lower;
        _upper = upper;
    }

    public static Int128 MinValue => new(0x8000_0000_0000_0000, 0);
    public static Int128 MaxValue => new(0x7FFF_FFFF_FFFF_FFFF, ulong.MaxValue);
    public static Int128 One => new(0, 1);
    public static Int128 Zero => default;
    public static Int128 NegativeOne => new(ulong.MaxValue, ulong.MaxValue);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is Int128 other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Int128.");
    }

    public int CompareTo(Int128 value) => this < value ? -1 : this > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Int128 other && Equals(other);
    public bool Equals(Int128 other) => _lower == other._lower && _upper == other._upper;
    public override int GetHashCode() => HashCode.Combine(_lower, _upper);

    public override string ToString() => Number.Format(this, null, null);
    public string ToString(IFormatProvider? provider) => Number.Format(this, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format(this, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format(this, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(this, destination, out charsWritten, format, provider);

    public static Int128 Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static Int128 Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static Int128 Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static Int128 Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse((ReadOnlySpan<char>)s, style, provider);
    }

    public static Int128 Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (Int128)Number.ParseWide(s, style, provider, true);
    public static Int128 Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out Int128 result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out Int128 result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Int128 result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Int128 result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Int128 result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Int128 result)
    {
        bool parsed = Number.TryParseWide(s, style, provider, true, out UInt128 value);
        result = (Int128)value;
        return parsed;
    }
}
