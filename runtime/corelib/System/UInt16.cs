// This file holds UInt16. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct UInt16 : IComparable, ISpanFormattable, IComparable<ushort>, IEquatable<ushort>, ISpanParsable<ushort>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly ushort m_value;
#pragma warning restore CS0649

    public const ushort MaxValue = 0xFFFF;
    public const ushort MinValue = 0;

    private static Number.IntegerKind Kind => new(0xFFFF, 0x0, 16, "Value was either too large or too small for a UInt16.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is ushort other) return CompareTo(other);
        throw new ArgumentException("Object must be of type UInt16.");
    }

    public int CompareTo(ushort value) => m_value - value;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ushort other && m_value == other;
    public bool Equals(ushort obj) => m_value == obj;
    public override int GetHashCode() => m_value;
    public TypeCode GetTypeCode() => TypeCode.UInt16;

    public override string ToString() => Number.ToText((ulong)m_value);
    public string ToString(IFormatProvider? provider) => Number.Format((ulong)m_value, 2, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((ulong)m_value, 2, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((ulong)m_value, 2, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)m_value, 2, destination, out charsWritten, format, provider);

    public static ushort Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static ushort Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static ushort Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static ushort Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (ushort)Number.ParseInteger(s, style, provider, Kind);
    }

    public static ushort Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (ushort)Number.ParseInteger(s, style, provider, Kind);
    public static ushort Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out ushort result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out ushort result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ushort result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ushort result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out ushort result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out ushort result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (ushort)value;
        return parsed;
    }

    public static ushort Max(ushort x, ushort y) => x >= y ? x : y;
    public static ushort Min(ushort x, ushort y) => x <= y ? x : y;
    public static ushort Clamp(ushort value, ushort min, ushort max) => Math.Clamp(value, min, max);
    public static int Sign(ushort value) => value == 0 ? 0 : 1;
    public static bool IsEvenInteger(ushort value) => (value & 1) == 0;
    public static bool IsOddInteger(ushort value) => (value & 1) != 0;
    public static bool IsPow2(ushort value) => (value & (value - 1)) == 0 && value > 0;
    public static (ushort Quotient, ushort Remainder) DivRem(ushort left, ushort right) => ((ushort)(left / right), (ushort)(left % right));
}
