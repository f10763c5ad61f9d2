// This file holds Double (IEEE 754). Formatting and parsing are Number's.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

public readonly partial struct Double : IComparable, ISpanFormattable, IComparable<double>, IEquatable<double>, ISpanParsable<double>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly double m_value;
#pragma warning restore CS0649

    public const double MinValue = -1.7976931348623157E+308;
    public const double MaxValue = 1.7976931348623157E+308;
    public const double Epsilon = 4.9406564584124654E-324;
    public const double NegativeInfinity = -1.0 / 0.0;
    public const double PositiveInfinity = 1.0 / 0.0;
    public const double NaN = 0.0 / 0.0;
    public const double NegativeZero = -0.0;
    public const double E = 2.7182818284590452354;
    public const double Pi = 3.14159265358979323846;
    public const double Tau = 6.283185307179586476925;

    private const ulong SignMask = (ulong)1 << 63, ExponentMask = 0x7FF0_0000_0000_0000, FractionMask = ((ulong)1 << 52) - 1;
    private static ulong Bits(double value) => BitConverter.DoubleToUInt64Bits(value);

    public static bool IsNaN(double d) => d != d;
    public static bool IsFinite(double d) => (Bits(d) & ExponentMask) != ExponentMask;
    public static bool IsInfinity(double d) => (Bits(d) & ~SignMask) == ExponentMask;
    public static bool IsPositiveInfinity(double d) => d == PositiveInfinity;
    public static bool IsNegativeInfinity(double d) => d == NegativeInfinity;
    public static bool IsNegative(double d) => (Bits(d) & SignMask) != 0;
    public static bool IsPositive(double d) => (Bits(d) & SignMask) == 0;
    public static bool IsNormal(double d) => (Bits(d) & ExponentMask) is not 0 and not ExponentMask;
    public static bool IsSubnormal(double d) => (Bits(d) & ExponentMask) == 0 && (Bits(d) & FractionMask) != 0;
    public static bool IsInteger(double value) => IsFinite(value) && value == Math.Truncate(value);
    public static bool IsEvenInteger(double value) => IsInteger(value) && value % 2 == 0;
    public static bool IsOddInteger(double value) => IsInteger(value) && value % 2 != 0;

    public static bool operator ==(double left, double right) => left == right;
    public static bool operator !=(double left, double right) => left != right;
    public static bool operator <(double left, double right) => left < right;
    public static bool operator >(double left, double right) => left > right;
    public static bool operator <=(double left, double right) => left <= right;
    public static bool operator >=(double left, double right) => left >= right;

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is double other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Double.");
    }

    /// <summary>NaN equals itself and is less than everything else.</summary>
    public int CompareTo(double value)
    {
        if (m_value < value) return -1;
        if (m_value > value) return 1;
        if (m_value == value) return 0;
        return IsNaN(m_value) ? IsNaN(value) ? 0 : -1 : 1;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is double other && Equals(other);
    public bool Equals(double obj) => m_value == obj || IsNaN(m_value) && IsNaN(obj);

    /// <summary>Both zeros, and all NaNs, hash alike.</summary>
    public override int GetHashCode()
    {
        ulong bits = Bits(m_value);
        if (m_value == 0 || IsNaN(m_value)) bits &= ExponentMask;
        return (int)bits ^ (int)(bits >> 32);
    }

    public TypeCode GetTypeCode() => TypeCode.Double;

    public override string ToString() => Number.Format(m_value, null, null);
    public string ToString(IFormatProvider? provider) => Number.Format(m_value, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format(m_value, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format(m_value, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(m_value, destination, out charsWritten, format, provider);

    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    public static double Parse(string s) => Parse(s, DefaultStyle, null);
    public static double Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static double Parse(string s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    public static double Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Number.ParseDouble(s, style, provider);
    }

    public static double Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) => Number.ParseDouble(s, style, provider);
    public static double Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Number.ParseDouble(s, DefaultStyle, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out double result) => Number.TryParseDouble(s, DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out double result) => Number.TryParseDouble(s, DefaultStyle, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out double result) => Number.TryParseDouble(s, DefaultStyle, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out double result) => Number.TryParseDouble(s, DefaultStyle, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out double result) => Number.TryParseDouble(s, style, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out double result) => Number.TryParseDouble(s, style, provider, out result);

    public static double Abs(double value) => Math.Abs(value);
    public static double Max(double x, double y) => Math.Max(x, y);
    public static double Min(double x, double y) => Math.Min(x, y);
    public static double Sqrt(double x) => Math.Sqrt(x);
    public static double Floor(double x) => Math.Floor(x);
    public static double Ceiling(double x) => Math.Ceiling(x);
    public static double Truncate(double x) => Math.Truncate(x);
}
