// This file holds Int64. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct Int64 : IComparable, ISpanFormattable, IComparable<long>, IEquatable<long>, ISpanParsable<long>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly long m_value;
#pragma warning restore CS0649

    public const long MaxValue = 0x7FFFFFFFFFFFFFFF;
    public const long MinValue = unchecked((long)0x8000000000000000);

    private static Number.IntegerKind Kind => new(0x7FFFFFFFFFFFFFFF, 0x8000000000000000, 64, "Value was either too large or too small for an Int64.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is long other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Int64.");
    }

    public int CompareTo(long value) => m_value < value ? -1 : m_value > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is long other && m_value == other;
    public bool Equals(long obj) => m_value == obj;
    public override int GetHashCode() => (int)m_value ^ (int)(m_value >> 32);
    public TypeCode GetTypeCode() => TypeCode.Int64;

    public override string ToString() => Number.ToText(m_value);
    public string ToString(IFormatProvider? provider) => Number.Format(m_value, 8, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format(m_value, 8, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format(m_value, 8, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(m_value, 8, destination, out charsWritten, format, provider);

    public static long Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static long Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static long Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static long Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (long)Number.ParseInteger(s, style, provider, Kind);
    }

    public static long Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (long)Number.ParseInteger(s, style, provider, Kind);
    public static long Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out long result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out long result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out long result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out long result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out long result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out long result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (long)value;
        return parsed;
    }

    public static long Max(long x, long y) => x >= y ? x : y;
    public static long Min(long x, long y) => x <= y ? x : y;
    public static long Clamp(long value, long min, long max) => Math.Clamp(value, min, max);
    public static long Abs(long value) => Math.Abs(value);
    public static int Sign(long value) => value > 0 ? 1 : value < 0 ? -1 : 0;
    public static bool IsNegative(long value) => value < 0;
    public static bool IsPositive(long value) => value >= 0;
    public static bool IsEvenInteger(long value) => (value & 1) == 0;
    public static bool IsOddInteger(long value) => (value & 1) != 0;
    public static bool IsPow2(long value) => (value & (value - 1)) == 0 && value > 0;
    public static long LeadingZeroCount(long value) => (long)BitOperations.LeadingZeroCount((ulong)value);
    public static long TrailingZeroCount(long value) => (long)BitOperations.TrailingZeroCount((ulong)value);
    public static long PopCount(long value) => (long)BitOperations.PopCount((ulong)value);
    public static long RotateLeft(long value, int rotateAmount) => (long)BitOperations.RotateLeft((ulong)value, rotateAmount);
    public static long RotateRight(long value, int rotateAmount) => (long)BitOperations.RotateRight((ulong)value, rotateAmount);
    public static (long Quotient, long Remainder) DivRem(long left, long right) => ((long)(left / right), (long)(left % right));
}
