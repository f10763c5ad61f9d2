// This file converts between decimals and the other numbers. Integers take the value without its fraction; from float 7
// and from double 15 significant digits are taken, as .NET documents.
using System.Numerics;

namespace System;

public readonly partial struct Decimal
{
    /// <summary>10^0 to 10^28 as the nearest doubles.</summary>
    private static ReadOnlySpan<double> DoublePowers =>
    [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22, 1e23, 1e24, 1e25, 1e26,
        1e27, 1e28,
    ];

    private static Decimal FromSingle(float value) => FromBinary(value, (int)(BitConverter.SingleToUInt32Bits(value) >> 23 & 0xFF) - 126, 7);
    private static Decimal FromDouble(double value) => FromBinary(value, (int)(BitConverter.DoubleToUInt64Bits(value) >> 52 & 0x7FF) - 1022, 15);

    /// <summary>
    /// Scales in floating point to an integer of the given number of digits, rounded half to even: the double roundings are part of the result.
    /// </summary>
    /// <param name="exponent">e for which |value| is in [2^(e-1), 2^e).</param>
    private static Decimal FromBinary(double value, int exponent, int digits)
    {
        if (exponent < -94) return default; // less than half of 10^-28
        if (exponent > 96) ThrowOverflow();
        double magnitude = Math.Abs(value), limit = DoublePowers[digits];
        int scale = digits - 1 - (exponent * 19728 >> 16); // log10(2) × 2^16
        if (scale >= 0)
        {
            if (scale > MaxScale) scale = MaxScale;
            magnitude *= DoublePowers[scale];
        }
        else if (scale != -1 || magnitude >= limit) magnitude /= DoublePowers[-scale];
        else scale = 0;
        if (magnitude < DoublePowers[digits - 1] && scale < MaxScale)
        {
            magnitude *= 10;
            scale++;
        }
        ulong whole = (ulong)(long)magnitude;
        double fraction = magnitude - (long)whole;
        if (fraction > 0.5 || fraction == 0.5 && (whole & 1) != 0) whole++;
        if (whole == 0) return default;
        if (scale < 0)
        {
            var integer = new Wide(whole, 0);
            integer.MultiplyPowerOfTen(-scale);
            return new Decimal(integer.Low, (uint)integer.Middle, value < 0, 0);
        }
        return WithoutZeros(whole, 0, value < 0, scale);
    }

    public static double ToDouble(Decimal d)
    {
        const double TwoTo64 = 18446744073709551616.0;
        double magnitude = (d._lo64 + d._hi32 * TwoTo64) / DoublePowers[d.Places];
        return d.Negative ? -magnitude : magnitude;
    }

    public static float ToSingle(Decimal d) => (float)ToDouble(d);

    /// <summary>The integer part in two's complement, if its magnitude is not above the limit for its sign.</summary>
    private static long ToInteger(Decimal d, ulong max, ulong minMagnitude, string message)
    {
        if (d.Places != 0) d = Truncate(d);
        if (d._hi32 != 0 || d._lo64 > (d.Negative ? minMagnitude : max)) throw new OverflowException(message);
        return d.Negative ? (long)(0 - d._lo64) : (long)d._lo64;
    }

    public static byte ToByte(Decimal value) => (byte)ToInteger(value, 0xFF, 0, "Value was either too large or too small for an unsigned byte.");
    public static sbyte ToSByte(Decimal value) => (sbyte)ToInteger(value, 0x7F, 0x80, "Value was either too large or too small for a signed byte.");
    public static short ToInt16(Decimal value) => (short)ToInteger(value, 0x7FFF, 0x8000, "Value was either too large or too small for an Int16.");
    public static ushort ToUInt16(Decimal value) => (ushort)ToInteger(value, 0xFFFF, 0, "Value was either too large or too small for a UInt16.");
    public static int ToInt32(Decimal d) => (int)ToInteger(d, 0x7FFFFFFF, 0x80000000, "Value was either too large or too small for an Int32.");
    public static uint ToUInt32(Decimal d) => (uint)ToInteger(d, 0xFFFFFFFF, 0, "Value was either too large or too small for a UInt32.");
    public static long ToInt64(Decimal d) => ToInteger(d, 0x7FFFFFFFFFFFFFFF, 0x8000000000000000, "Value was either too large or too small for an Int64.");
    public static ulong ToUInt64(Decimal d) => (ulong)ToInteger(d, 0xFFFFFFFFFFFFFFFF, 0, "Value was either too large or too small for a UInt64.");
    private static char ToChar(Decimal d) => (char)ToInteger(d, 0xFFFF, 0, "Value was either too large or too small for a character.");

    public static implicit operator Decimal(byte value) => new((uint)value);
    public static implicit operator Decimal(sbyte value) => new((int)value);
    public static implicit operator Decimal(short value) => new((int)value);
    public static implicit operator Decimal(ushort value) => new((uint)value);
    public static implicit operator Decimal(char value) => new((uint)value);
    public static implicit operator Decimal(int value) => new(value);
    public static implicit operator Decimal(uint value) => new(value);
    public static implicit operator Decimal(long value) => new(value);
    public static implicit operator Decimal(ulong value) => new(value);
    public static explicit operator Decimal(float value) => FromSingle(value);
    public static explicit operator Decimal(double value) => FromDouble(value);
    public static explicit operator byte(Decimal value) => ToByte(value);
    public static explicit operator sbyte(Decimal value) => ToSByte(value);
    public static explicit operator short(Decimal value) => ToInt16(value);
    public static explicit operator ushort(Decimal value) => ToUInt16(value);
    public static explicit operator char(Decimal value) => ToChar(value);
    public static explicit operator int(Decimal value) => ToInt32(value);
    public static explicit operator uint(Decimal value) => ToUInt32(value);
    public static explicit operator long(Decimal value) => ToInt64(value);
    public static explicit operator ulong(Decimal value) => ToUInt64(value);
    public static explicit operator float(Decimal value) => ToSingle(value);
    public static explicit operator double(Decimal value) => ToDouble(value);

    /// <summary>Of a currency amount in units of 1/10000.</summary>
    public static Decimal FromOACurrency(long cy)
    {
        ulong magnitude = cy < 0 ? 0 - (ulong)cy : (ulong)cy;
        return magnitude == 0 ? new Decimal(0, 0, false, 4) : WithoutZeros(magnitude, 0, cy < 0, 4);
    }

    /// <summary>In units of 1/10000, rounded half to even.</summary>
    public static long ToOACurrency(Decimal value)
    {
        const string TooLarge = "Value was either too large or too small for a Currency.";
        Wide units = Magnitude(RoundTo(value, 4, MidpointRounding.ToEven));
        int places = value.Places < 4 ? value.Places : 4;
        units.MultiplyPowerOfTen(4 - places);
        if (units.Middle != 0 || units.Low > (value.Negative ? 1ul << 63 : long.MaxValue)) throw new OverflowException(TooLarge);
        return value.Negative ? (long)(0 - units.Low) : (long)units.Low;
    }
}
