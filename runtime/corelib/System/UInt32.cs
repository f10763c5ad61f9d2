// This file holds UInt32. Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct UInt32 : IComparable, ISpanFormattable, IComparable<uint>, IEquatable<uint>, ISpanParsable<uint>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly uint m_value;
#pragma warning restore CS0649

    public const uint MaxValue = 0xFFFFFFFF;
    public const uint MinValue = 0;

    private static Number.IntegerKind Kind => new(0xFFFFFFFF, 0x0, 32, "Value was either too large or too small for a UInt32.");

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is uint other) return CompareTo(other);
        throw new ArgumentException("Object must be of type UInt32.");
    }

    public int CompareTo(uint value) => m_value < value ? -1 : m_value > value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is uint other && m_value == other;
    public bool Equals(uint obj) => m_value == obj;
    public override int GetHashCode() => (int)m_value;
    public TypeCode GetTypeCode() => TypeCode.UInt32;

    public override string ToString() => Number.ToText((ulong)m_value);
    public string ToString(IFormatProvider? provider) => Number.Format((ulong)m_value, 4, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format((ulong)m_value, 4, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format((ulong)m_value, 4, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat((ulong)m_value, 4, destination, out charsWritten, format, provider);

    public static uint Parse(string s) => Parse(s, NumberStyles.Integer, null);
    public static uint Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static uint Parse(string s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static uint Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return (uint)Number.ParseInteger(s, style, provider, Kind);
    }

    public static uint Parse(ReadOnlySpan<char> s, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => (uint)Number.ParseInteger(s, style, provider, Kind);
    public static uint Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s, NumberStyles.Integer, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out uint result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out uint result) => TryParse(s, NumberStyles.Integer, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out uint result) => TryParse((ReadOnlySpan<char>)s, NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out uint result) => TryParse(s, NumberStyles.Integer, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out uint result) => TryParse((ReadOnlySpan<char>)s, style, provider, out result);

    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out uint result)
    {
        bool parsed = Number.TryParseInteger(s, style, provider, Kind, out long value);
        result = (uint)value;
        return parsed;
    }

    public static uint Max(uint x, uint y) => x >= y ? x : y;
    public static uint Min(uint x, uint y) => x <= y ? x : y;
    public static uint Clamp(uint value, uint min, uint max) => Math.Clamp(value, min, max);
    public static int Sign(uint value) => value == 0 ? 0 : 1;
    public static bool IsEvenInteger(uint value) => (value & 1) == 0;
    public static bool IsOddInteger(uint value) => (value & 1) != 0;
    public static bool IsPow2(uint value) => (value & (value - 1)) == 0 && value > 0;
    public static uint LeadingZeroCount(uint value) => (uint)BitOperations.LeadingZeroCount((uint)value);
    public static uint TrailingZeroCount(uint value) => (uint)BitOperations.TrailingZeroCount((uint)value);
    public static uint PopCount(uint value) => (uint)BitOperations.PopCount((uint)value);
    public static uint RotateLeft(uint value, int rotateAmount) => (uint)BitOperations.RotateLeft((uint)value, rotateAmount);
    public static uint RotateRight(uint value, int rotateAmount) => (uint)BitOperations.RotateRight((uint)value, rotateAmount);
    public static uint Log2(uint value) => (uint)BitOperations.Log2(value);
    public static (uint Quotient, uint Remainder) DivRem(uint left, uint right) => ((uint)(left / right), (uint)(left % right));
}
