// This file holds UInt64. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct UInt64 : IComparable, ISpanFormattable, IComparable<ulong>, IEquatable<ulong>, ISpanParsable<ulong>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly ulong m_value;
#pragma warning restore CS0649

    public const ulong MaxValue = 0xFFFFFFFFFFFFFFFF;
    public const ulong MinValue = 0;

    private static Number.IntegerKind Kind => new(0xFFFFFFFFFFFFFFFF, 0x0, 64, "Value was either too large or too small for a UInt64.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is ulong other) return CompareTo(other);
        throw new ArgumentException("Object must be of type UInt64.");
    }

    public int CompareTo(ulong value) => m_value < value ? -1 : m_value > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ulong other && m_value == other;
    public bool Equals(ulong obj) => m_value == obj;
    public override int GetHashCode() => (int)m_value ^ (int)(m_value >> 32);
    public TypeCode GetTypeCode() => TypeCode.UInt64;

    public override string ToString() => Number.ToText(m_value);
    public string ToString(IFormatProvider? provider) => Number.Format(m_value, 8, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format(m_value, 8, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format(m_value, 8, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(m_value, 8, destination, out charsWritten, format, provider);

    public static ulong Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static ulong Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static ulong Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static ulong Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (ulong)Number.ParseInteger(s, style, provider, Kind);
    }

    public static ulong Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (ulong)Number.ParseInteger(s, style, provider, Kind);
    public static ulong Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out ulong result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out ulong result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ulong result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out ulong result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out ulong result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out ulong result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (ulong)value;
        return parsed;
    }

    public static ulong Max(ulong x, ulong y) => x >= y ? x : y;
    public static ulong Min(ulong x, ulong y) => x <= y ? x : y;
    public static ulong Clamp(ulong value, ulong min, ulong max) => Math.Clamp(value, min, max);
    public static int Sign(ulong value) => value == 0 ? 0 : 1;
    public static bool IsEvenInteger(ulong value) => (value & 1) == 0;
    public static bool IsOddInteger(ulong value) => (value & 1) != 0;
    public static bool IsPow2(ulong value) => (value & (value - 1)) == 0 && value > 0;
    public static ulong LeadingZeroCount(ulong value) => (ulong)BitOperations.LeadingZeroCount((ulong)value);
    public static ulong TrailingZeroCount(ulong value) => (ulong)BitOperations.TrailingZeroCount((ulong)value);
    public static ulong PopCount(ulong value) => (ulong)BitOperations.PopCount((ulong)value);
    public static ulong RotateLeft(ulong value, int rotateAmount) => (ulong)BitOperations.RotateLeft((ulong)value, rotateAmount);
    public static ulong RotateRight(ulong value, int rotateAmount) => (ulong)BitOperations.RotateRight((ulong)value, rotateAmount);
    public static ulong Log2(ulong value) => (ulong)BitOperations.Log2(value);
    public static (ulong Quotient, ulong Remainder) DivRem(ulong left, ulong right) => ((ulong)(left / right), (ulong)(left % right));
}
