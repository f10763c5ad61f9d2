// This file holds UIntPtr. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct UIntPtr : IComparable, ISpanFormattable, IComparable<nuint>, IEquatable<nuint>, ISpanParsable<nuint>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly nuint _value;
#pragma warning restore CS0649

    public static readonly nuint Zero = 0;
    public static int Size => 8;
    public static nuint MinValue => unchecked((nuint)0);
    public static nuint MaxValue => unchecked((nuint)0xFFFFFFFFFFFFFFFF);

    public UIntPtr(uint value) => _value = value;
    public UIntPtr(ulong value) => _value = checked((nuint)value);
    public unsafe UIntPtr(void* value) => _value = (nuint)value;
    public unsafe void* ToPointer() => (void*)_value;
    public uint ToUInt32() => checked((uint)_value);
    public ulong ToUInt64() => _value;

    public static nuint Add(nuint pointer, int offset) => pointer + (nuint)offset;
    public static nuint Subtract(nuint pointer, int offset) => pointer - (nuint)offset;

    private static Number.IntegerKind Kind => new(0xFFFFFFFFFFFFFFFF, 0x0, 64, "Value was either too large or too small for a UInt64.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is nuint other) return CompareTo(other);
        throw new ArgumentException("Object must be of type UIntPtr.");
    }

    public int CompareTo(nuint value) => _value < value ? -1 : _value > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is nuint other && _value == other;
    public bool Equals(nuint other) => _value == other;
    public override int GetHashCode() => (int)_value ^ (int)((long)_value >> 32);

    public override string ToString() => Number.ToText((ulong)_value);
    public string ToString(IFormatProvider? provider) => Number.Format((ulong)_value, 8, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((ulong)_value, 8, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((ulong)_value, 8, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)_value, 8, destination, out charsWritten, format, provider);

    public static nuint Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static nuint Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static nuint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nuint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (nuint)Number.ParseInteger(s, style, provider, Kind);
    }

    public static nuint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (nuint)Number.ParseInteger(s, style, provider, Kind);
    public static nuint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out nuint result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out nuint result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out nuint result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nuint result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out nuint result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nuint result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (nuint)value;
        return parsed;
    }

    public static nuint Max(nuint x, nuint y) => x >= y ? x : y;
    public static nuint Min(nuint x, nuint y) => x <= y ? x : y;
    public static nuint Clamp(nuint value, nuint min, nuint max) => Math.Clamp(value, min, max);
    public static int Sign(nuint value) => value == 0 ? 0 : 1;
    public static bool IsEvenInteger(nuint value) => (value & 1) == 0;
    public static bool IsOddInteger(nuint value) => (value & 1) != 0;
    public static bool IsPow2(nuint value) => (value & (value - 1)) == 0 && value > 0;
    public static nuint LeadingZeroCount(nuint value) => (nuint)BitOperations.LeadingZeroCount((ulong)value);
    public static nuint TrailingZeroCount(nuint value) => (nuint)BitOperations.TrailingZeroCount((ulong)value);
    public static nuint PopCount(nuint value) => (nuint)BitOperations.PopCount((ulong)value);
    public static nuint RotateLeft(nuint value, int rotateAmount) => (nuint)BitOperations.RotateLeft((ulong)value, rotateAmount);
    public static nuint RotateRight(nuint value, int rotateAmount) => (nuint)BitOperations.RotateRight((ulong)value, rotateAmount);
    public static nuint Log2(nuint value) => (nuint)BitOperations.Log2(value);
    public static (nuint Quotient, nuint Remainder) DivRem(nuint left, nuint right) => ((nuint)(left / right), (nuint)(left % right));
}
