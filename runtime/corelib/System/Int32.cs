// This file holds Int32. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct Int32 : IComparable, ISpanFormattable, IComparable<int>, IEquatable<int>, ISpanParsable<int>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly int m_value;
#pragma warning restore CS0649

    public const int MaxValue = 0x7FFFFFFF;
    public const int MinValue = unchecked((int)0x80000000);

    private static Number.IntegerKind Kind => new(0x7FFFFFFF, 0x80000000, 32, "Value was either too large or too small for an Int32.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is int other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Int32.");
    }

    public int CompareTo(int value) => m_value < value ? -1 : m_value > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is int other && m_value == other;
    public bool Equals(int obj) => m_value == obj;
    public override int GetHashCode() => m_value;
    public TypeCode GetTypeCode() => TypeCode.Int32;

    public override string ToString() => Number.ToText((long)m_value);
    public string ToString(IFormatProvider? provider) => Number.Format((long)m_value, 4, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((long)m_value, 4, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((long)m_value, 4, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((long)m_value, 4, destination, out charsWritten, format, provider);

    public static int Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static int Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static int Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static int Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (int)Number.ParseInteger(s, style, provider, Kind);
    }

    public static int Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (int)Number.ParseInteger(s, style, provider, Kind);
    public static int Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out int result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out int result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out int result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out int result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out int result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out int result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (int)value;
        return parsed;
    }

    public static int Max(int x, int y) => x >= y ? x : y;
    public static int Min(int x, int y) => x <= y ? x : y;
    public static int Clamp(int value, int min, int max) => Math.Clamp(value, min, max);
    public static int Abs(int value) => Math.Abs(value);
    public static int Sign(int value) => value > 0 ? 1 : value < 0 ? -1 : 0;
    public static bool IsNegative(int value) => value < 0;
    public static bool IsPositive(int value) => value >= 0;
    public static bool IsEvenInteger(int value) => (value & 1) == 0;
    public static bool IsOddInteger(int value) => (value & 1) != 0;
    public static bool IsPow2(int value) => (value & (value - 1)) == 0 && value > 0;
    public static int LeadingZeroCount(int value) => BitOperations.LeadingZeroCount((uint)value);
    public static int TrailingZeroCount(int value) => BitOperations.TrailingZeroCount((uint)value);
    public static int PopCount(int value) => BitOperations.PopCount((uint)value);
    public static int RotateLeft(int value, int rotateAmount) => (int)BitOperations.RotateLeft((uint)value, rotateAmount);
    public static int RotateRight(int value, int rotateAmount) => (int)BitOperations.RotateRight((uint)value, rotateAmount);
    public static (int Quotient, int Remainder) DivRem(int left, int right) => ((int)(left / right), (int)(left % right));
}
