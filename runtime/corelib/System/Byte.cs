// This file holds Byte. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct Byte : IComparable, ISpanFormattable, IComparable<byte>, IEquatable<byte>, ISpanParsable<byte>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly byte m_value;
#pragma warning restore CS0649

    public const byte MaxValue = 0xFF;
    public const byte MinValue = 0;

    private static Number.IntegerKind Kind => new(0xFF, 0x0, 8, "Value was either too large or too small for an unsigned byte.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is byte other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Byte.");
    }

    public int CompareTo(byte value) => m_value - value;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is byte other && m_value == other;
    public bool Equals(byte obj) => m_value == obj;
    public override int GetHashCode() => m_value;
    public TypeCode GetTypeCode() => TypeCode.Byte;

    public override string ToString() => Number.ToText((ulong)m_value);
    public string ToString(IFormatProvider? provider) => Number.Format((ulong)m_value, 1, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((ulong)m_value, 1, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((ulong)m_value, 1, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)m_value, 1, destination, out charsWritten, format, provider);

    public static byte Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static byte Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static byte Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static byte Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (byte)Number.ParseInteger(s, style, provider, Kind);
    }

    public static byte Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (byte)Number.ParseInteger(s, style, provider, Kind);
    public static byte Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out byte result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out byte result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out byte result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out byte result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out byte result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out byte result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (byte)value;
        return parsed;
    }

    public static byte Max(byte x, byte y) => x >= y ? x : y;
    public static byte Min(byte x, byte y) => x <= y ? x : y;
    public static byte Clamp(byte value, byte min, byte max) => Math.Clamp(value, min, max);
    public static int Sign(byte value) => value == 0 ? 0 : 1;
    public static bool IsEvenInteger(byte value) => (value & 1) == 0;
    public static bool IsOddInteger(byte value) => (value & 1) != 0;
    public static bool IsPow2(byte value) => (value & (value - 1)) == 0 && value > 0;
    public static (byte Quotient, byte Remainder) DivRem(byte left, byte right) => ((byte)(left / right), (byte)(left % right));
}
