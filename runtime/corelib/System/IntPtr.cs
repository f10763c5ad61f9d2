// This file holds IntPtr. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct IntPtr : IComparable, ISpanFormattable, IComparable<nint>, IEquatable<nint>, ISpanParsable<nint>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly nint _value;
#pragma warning restore CS0649

    public static readonly nint Zero = 0;
    public static int Size => 8;
    public static nint MinValue => unchecked((nint)0x8000000000000000);
    public static nint MaxValue => unchecked((nint)0x7FFFFFFFFFFFFFFF);

    public IntPtr(int value) => _value = value;
    public IntPtr(long value) => _value = checked((nint)value);
    public unsafe IntPtr(void* value) => _value = (nint)value;
    public unsafe void* ToPointer() => (void*)_value;
    public int ToInt32() => checked((int)_value);
    public long ToInt64() => _value;

    public static nint Add(nint pointer, int offset) => pointer + (nint)offset;
    public static nint Subtract(nint pointer, int offset) => pointer - (nint)offset;

    private static Number.IntegerKind Kind => new(0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 64, "Value was either too large or too small for an Int64.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is nint other) return CompareTo(other);
        throw new ArgumentException("Object must be of type IntPtr.");
    }

    public int CompareTo(nint value) => _value < value ? -1 : _value > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is nint other && _value == other;
    public bool Equals(nint other) => _value == other;
    public override int GetHashCode() => (int)_value ^ (int)((long)_value >> 32);

    public override string ToString() => Number.ToText((long)_value);
    public string ToString(IFormatProvider? provider) => Number.Format((long)_value, 8, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((long)_value, 8, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((long)_value, 8, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((long)_value, 8, destination, out charsWritten, format, provider);

    public static nint Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static nint Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static nint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static nint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (nint)Number.ParseInteger(s, style, provider, Kind);
    }

    public static nint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (nint)Number.ParseInteger(s, style, provider, Kind);
    public static nint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out nint result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out nint result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out nint result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out nint result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out nint result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out nint result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (nint)value;
        return parsed;
    }

    public static nint Max(nint x, nint y) => x >= y ? x : y;
    public static nint Min(nint x, nint y) => x <= y ? x : y;
    public static nint Clamp(nint value, nint min, nint max) => Math.Clamp(value, min, max);
    public static nint Abs(nint value) => Math.Abs(value);
    public static int Sign(nint value) => value > 0 ? 1 : value < 0 ? -1 : 0;
    public static bool IsNegative(nint value) => value < 0;
    public static bool IsPositive(nint value) => value >= 0;
    public static bool IsEvenInteger(nint value) => (value & 1) == 0;
    public static bool IsOddInteger(nint value) => (value & 1) != 0;
    public static bool IsPow2(nint value) => (value & (value - 1)) == 0 && value > 0;
    public static nint LeadingZeroCount(nint value) => (nint)BitOperations.LeadingZeroCount((ulong)value);
    public static nint TrailingZeroCount(nint value) => (nint)BitOperations.TrailingZeroCount((ulong)value);
    public static nint PopCount(nint value) => (nint)BitOperations.PopCount((ulong)value);
    public static nint RotateLeft(nint value, int rotateAmount) => (nint)BitOperations.RotateLeft((ulong)value, rotateAmount);
    public static nint RotateRight(nint value, int rotateAmount) => (nint)BitOperations.RotateRight((ulong)value, rotateAmount);
    public static (nint Quotient, nint Remainder) DivRem(nint left, nint right) => ((nint)(left / right), (nint)(left % right));
}
