// This file holds Single (IEEE 754). Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Single : IComparable, ISpanFormattable, IComparable<float>, IEquatable<float>, ISpanParsable<float>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly float m_value;
#pragma warning restore CS0649

    public const float MinValue = -3.40282347E+38F;
    public const float MaxValue = 3.40282347E+38F;
    public const float Epsilon = 1.4E-45F;
    public const float NegativeInfinity = -1.0F / 0.0F;
    public const float PositiveInfinity = 1.0F / 0.0F;
    public const float NaN = 0.0F / 0.0F;
    public const float NegativeZero = -0.0F;
    public const float E = 2.7182818284590452354F;
    public const float Pi = 3.14159265358979323846F;
    public const float Tau = 6.283185307179586476925F;

    private const uint SignMask = (uint)1 << 31, ExponentMask = 0x7F80_0000, FractionMask = ((uint)1 << 23) - 1;
    private static uint Bits(float value) => BitConverter.SingleToUInt32Bits(value);

    public static bool IsNaN(float d) => d != d;
    public static bool IsFinite(float d) => (Bits(d) & ExponentMask) != ExponentMask;
    public static bool IsInfinity(float d) => (Bits(d) & ~SignMask) == ExponentMask;
    public static bool IsPositiveInfinity(float d) => d == PositiveInfinity;
    public static bool IsNegativeInfinity(float d) => d == NegativeInfinity;
    public static bool IsNegative(float d) => (Bits(d) & SignMask) != 0;
    public static bool IsPositive(float d) => (Bits(d) & SignMask) == 0;
    public static bool IsNormal(float d) => (Bits(d) & ExponentMask) is not 0 and not ExponentMask;
    public static bool IsSubnormal(float d) => (Bits(d) & ExponentMask) == 0 && (Bits(d) & FractionMask) != 0;
    public static bool IsInteger(float value) => IsFinite(value) && value == MathF.Truncate(value);
    public static bool IsEvenInteger(float value) => IsInteger(value) && value % 2 == 0;
    public static bool IsOddInteger(float value) => IsInteger(value) && value % 2 != 0;

    public static bool operator ==(float left, float right) => left == right;
    public static bool operator !=(float left, float right) => left != right;
    public static bool operator <(float left, float right) => left < right;
    public static bool operator >(float left, float right) => left > right;
    public static bool operator <=(float left, float right) => left <= right;
    public static bool operator >=(float left, float right) => left >= right;

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is float other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Single.");
    }

    /// <summary>NaN equals itself and is less than everything else.</summary>
    public int CompareTo(float value)
    {
        if (m_value < value) return -1;
        if (m_value > value) return 1;
        if (m_value == value) return 0;
        return IsNaN(m_value) ? IsNaN(value) ? 0 : -1 : 1;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is float other && Equals(other);
    public bool Equals(float obj) => m_value == obj || IsNaN(m_value) && IsNaN(obj);

    /// <summary>Both zeros, and all NaNs, hash alike.</summary>
    public override int GetHashCode()
    {
        uint bits = Bits(m_value);
        if (m_value == 0 || IsNaN(m_value)) bits &= ExponentMask;
        return (int)bits;
    }

    public TypeCode GetTypeCode() => TypeCode.Single;

    public override string ToString() => Number.Format(m_value, null, null);
    public string ToString(IFormatProvider? provider) => Number.Format(m_value, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format(m_value, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format(m_value, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(m_value, destination, out charsWritten, format, provider);

    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    public static float Parse(string s) => Parse(s, DefaultStyle, null);
    public static float Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static float Parse(string s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    public static float Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Number.ParseSingle(s, style, provider);
    }

    public static float Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) => Number.ParseSingle(s, style, provider);
    public static float Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Number.ParseSingle(s, DefaultStyle, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out float result) => Number.TryParseSingle(s, DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out float result) => Number.TryParseSingle(s, DefaultStyle, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out float result) => Number.TryParseSingle(s, DefaultStyle, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out float result) => Number.TryParseSingle(s, DefaultStyle, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out float result) => Number.TryParseSingle(s, style, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out float result) => Number.TryParseSingle(s, style, provider, out result);

    public static float Abs(float value) => MathF.Abs(value);
    public static float Max(float x, float y) => MathF.Max(x, y);
    public static float Min(float x, float y) => MathF.Min(x, y);
    public static float Sqrt(float x) => MathF.Sqrt(x);
    public static float Floor(float x) => MathF.Floor(x);
    public static float Ceiling(float x) => MathF.Ceiling(x);
    public static float Truncate(float x) => MathF.Truncate(x);
}
