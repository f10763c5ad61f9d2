// This file holds SByte. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct SByte : IComparable, ISpanFormattable, IComparable<sbyte>, IEquatable<sbyte>, ISpanParsable<sbyte>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly sbyte m_value;
#pragma warning restore CS0649

    public const sbyte MaxValue = 0x7F;
    public const sbyte MinValue = unchecked((sbyte)0x80);

    private static Number.IntegerKind Kind => new(0x7F, 0x80, 8, "Value was either too large or too small for a signed byte.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is sbyte other) return CompareTo(other);
        throw new ArgumentException("Object must be of type SByte.");
    }

    public int CompareTo(sbyte value) => m_value - value;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is sbyte other && m_value == other;
    public bool Equals(sbyte obj) => m_value == obj;
    public override int GetHashCode() => m_value;
    public TypeCode GetTypeCode() => TypeCode.SByte;

    public override string ToString() => Number.ToText((long)m_value);
    public string ToString(IFormatProvider? provider) => Number.Format((long)m_value, 1, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((long)m_value, 1, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((long)m_value, 1, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((long)m_value, 1, destination, out charsWritten, format, provider);

    public static sbyte Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static sbyte Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static sbyte Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static sbyte Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (sbyte)Number.ParseInteger(s, style, provider, Kind);
    }

    public static sbyte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (sbyte)Number.ParseInteger(s, style, provider, Kind);
    public static sbyte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out sbyte result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out sbyte result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out sbyte result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out sbyte result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out sbyte result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out sbyte result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (sbyte)value;
        return parsed;
    }

    public static sbyte Max(sbyte x, sbyte y) => x >= y ? x : y;
    public static sbyte Min(sbyte x, sbyte y) => x <= y ? x : y;
    public static sbyte Clamp(sbyte value, sbyte min, sbyte max) => Math.Clamp(value, min, max);
    public static sbyte Abs(sbyte value) => Math.Abs(value);
    public static int Sign(sbyte value) => value > 0 ? 1 : value < 0 ? -1 : 0;
    public static bool IsNegative(sbyte value) => value < 0;
    public static bool IsPositive(sbyte value) => value >= 0;
    public static bool IsEvenInteger(sbyte value) => (value & 1) == 0;
    public static bool IsOddInteger(sbyte value) => (value & 1) != 0;
    public static bool IsPow2(sbyte value) => (value & (value - 1)) == 0 && value > 0;
    public static (sbyte Quotient, sbyte Remainder) DivRem(sbyte left, sbyte right) => ((sbyte)(left / right), (sbyte)(left % right));
}
