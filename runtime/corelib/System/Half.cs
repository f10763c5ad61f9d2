// This file holds Half, the IEEE 754 type of 16 bits. Its arithmetic is that of float, rounded: float's 24 bits are enough for that to be
// the correctly rounded result of every basic operation.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

/// <summary>A floating point number of 16 bits.</summary>
public readonly partial struct Half : IComparable, ISpanFormattable, IComparable<Half>, IEquatable<Half>, ISpanParsable<Half>, IBinaryFloatingPointIeee754<Half>, IMinMaxValue<Half>, IUtf8SpanFormattable
{
    internal readonly ushort _bits;

    internal Half(ushort bits) => _bits = bits;

    private const ushort SignMask = 0x8000, ExponentMask = 0x7C00, FractionMask = 0x03FF;

    public static Half Epsilon => new(1);
    public static Half MaxValue => new(0x7BFF);
    public static Half MinValue => new(0xFBFF);
    public static Half NaN => new(0xFE00);
    public static Half NegativeInfinity => new(0xFC00);
    public static Half PositiveInfinity => new(0x7C00);
    public static Half NegativeZero => new(0x8000);
    public static Half Zero => default;
    public static Half One => new(0x3C00);
    public static Half NegativeOne => new(0xBC00);
    public static Half MultiplicativeIdentity => One;
    public static Half E => new(0x4170);
    public static Half Pi => new(0x4248);
    public static Half Tau => new(0x4648);

    public static bool IsNaN(Half value) => (value._bits & ~SignMask) > ExponentMask;
    public static bool IsFinite(Half value) => (value._bits & ExponentMask) != ExponentMask;
    public static bool IsInfinity(Half value) => (value._bits & ~SignMask) == ExponentMask;
    public static bool IsPositiveInfinity(Half value) => value._bits == ExponentMask;
    public static bool IsNegativeInfinity(Half value) => value._bits == (ExponentMask | SignMask);
    public static bool IsNegative(Half value) => (value._bits & SignMask) != 0;
    public static bool IsPositive(Half value) => (value._bits & SignMask) == 0;
    public static bool IsNormal(Half value) => (value._bits & ExponentMask) is not 0 and not ExponentMask;
    public static bool IsSubnormal(Half value) => (value._bits & ExponentMask) == 0 && (value._bits & FractionMask) != 0;
    public static bool IsInteger(Half value) => float.IsInteger((float)value);
    public static bool IsEvenInteger(Half value) => float.IsEvenInteger((float)value);
    public static bool IsOddInteger(Half value) => float.IsOddInteger((float)value);

    public static bool operator ==(Half left, Half right) => (float)left == (float)right;
    public static bool operator !=(Half left, Half right) => !(left == right);
    public static bool operator <(Half left, Half right) => (float)left < (float)right;
    public static bool operator >(Half left, Half right) => (float)left > (float)right;
    public static bool operator <=(Half left, Half right) => (float)left <= (float)right;
    public static bool operator >=(Half left, Half right) => (float)left >= (float)right;

    public static Half operator +(Half left, Half right) => (Half)((float)left + (float)right);
    public static Half operator -(Half left, Half right) => (Half)((float)left - (float)right);
    public static Half operator *(Half left, Half right) => (Half)((float)left * (float)right);
    public static Half operator /(Half left, Half right) => (Half)((float)left / (float)right);
    public static Half operator %(Half left, Half right) => (Half)((float)left % (float)right);
    public static Half operator ++(Half value) => (Half)((float)value + 1);
    public static Half operator --(Half value) => (Half)((float)value - 1);
    public static Half operator -(Half value) => new((ushort)(value._bits ^ SignMask));
    public static Half operator +(Half value) => value;
    static Half IBitwiseOperators<Half, Half, Half>.operator &(Half left, Half right) => new((ushort)(left._bits & right._bits));
    static Half IBitwiseOperators<Half, Half, Half>.operator |(Half left, Half right) => new((ushort)(left._bits | right._bits));
    static Half IBitwiseOperators<Half, Half, Half>.operator ^(Half left, Half right) => new((ushort)(left._bits ^ right._bits));
    static Half IBitwiseOperators<Half, Half, Half>.operator ~(Half value) => new((ushort)~value._bits);

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is Half other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Half.");
    }

    /// <summary>NaN equals itself and is less than everything else.</summary>
    public int CompareTo(Half value)
    {
        if (this < value) return -1;
        if (this > value) return 1;
        if (this == value) return 0;
        return IsNaN(this) ? IsNaN(value) ? 0 : -1 : 1;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is Half other && Equals(other);
    public bool Equals(Half other) => this == other || IsNaN(this) && IsNaN(other);

    /// <summary>Both zeros, and all NaNs, hash alike.</summary>
    public override int GetHashCode()
    {
        int bits = _bits;
        if ((bits & ~SignMask) == 0 || IsNaN(this)) bits &= ExponentMask;
        return bits;
    }

    public override string ToString() => Number.Format(this, null, null);
    public string ToString(IFormatProvider? provider) => Number.Format(this, null, provider);
    public string ToString([StringSyntax("NumericFormat")] string? format) => Number.Format(this, format, null);
    public string ToString([StringSyntax("NumericFormat")] string? format, IFormatProvider? provider) => Number.Format(this, format, provider);

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Number.TryFormat(this, destination, out charsWritten, format, provider);

    private const NumberStyles DefaultStyle = NumberStyles.Float | NumberStyles.AllowThousands;

    public static Half Parse(string s) => Parse(s, DefaultStyle, null);
    public static Half Parse(string s, NumberStyles style) => Parse(s, style, null);
    public static Half Parse(string s, IFormatProvider? provider) => Parse(s, DefaultStyle, provider);

    public static Half Parse(string s, NumberStyles style, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Number.ParseHalf(s, style, provider);
    }

    public static Half Parse(ReadOnlySpan<char> s, NumberStyles style = DefaultStyle, IFormatProvider? provider = null) => Number.ParseHalf(s, style, provider);
    public static Half Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Number.ParseHalf(s, DefaultStyle, provider);

    public static bool TryParse([NotNullWhen(true)] string? s, out Half result) => Number.TryParseHalf(s, DefaultStyle, null, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out Half result) => Number.TryParseHalf(s, DefaultStyle, null, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Half result) => Number.TryParseHalf(s, DefaultStyle, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Half result) => Number.TryParseHalf(s, DefaultStyle, provider, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out Half result) => Number.TryParseHalf(s, style, provider, out result);
    public static bool TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out Half result) => Number.TryParseHalf(s, style, provider, out result);
}
