// This file holds Int16. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct Int16 : IComparable, ISpanFormattable, IComparable<short>, IEquatable<short>, ISpanParsable<short>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly short m_value;
#pragma warning restore CS0649

    public const short MaxValue = 0x7FFF;
    public const short MinValue = unchecked((short)0x8000);

    private static Number.IntegerKind Kind => new(0x7FFF, 0x8000, 16, "Value was either too large or too small for an Int16.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is short other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Int16.");
    }

    public int CompareTo(short value) => m_value - value;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is short other && m_value == other;
    public bool Equals(short obj) => m_value == obj;
    public override int GetHashCode() => m_value;
    public TypeCode GetTypeCode() => TypeCode.Int16;

    public override string ToString() => Number.ToText((long)m_value);
    public string ToString(IFormatProvider? provider) => Number.Format((long)m_value, 2, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((long)m_value, 2, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((long)m_value, 2, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((long)m_value, 2, destination, out charsWritten, format, provider);

    public static short Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static short Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static short Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static short Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (short)Number.ParseInteger(s, style, provider, Kind);
    }

    public static short Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (short)Number.ParseInteger(s, style, provider, Kind);
    public static short Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out short result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out short result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out short result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out short result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out short result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out short result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (short)value;
        return parsed;
    }

    public static short Max(short x, short y) => x >= y ? x : y;
    public static short Min(short x, short y) => x <= y ? x : y;
    public static short Clamp(short value, short min, short max) => Math.Clamp(value, min, max);
    public static short Abs(short value) => Math.Abs(value);
    public static int Sign(short value) => value > 0 ? 1 : value < 0 ? -1 : 0;
    public static bool IsNegative(short value) => value < 0;
    public static bool IsPositive(short value) => value >= 0;
    public static bool IsEvenInteger(short value) => (value & 1) == 0;
    public static bool IsOddInteger(short value) => (value & 1) != 0;
    public static bool IsPow2(short value) => (value & (value - 1)) == 0 && value > 0;
    public static (short Quotient, short Remainder) DivRem(short left, short right) => ((short)(left / right), (short)(left % right));
}
