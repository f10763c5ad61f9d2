// This file holds the conversions of Half: operators, and what generic code converts.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Half
{
    public static implicit operator Half(sbyte value) => (Half)(float)value;
    public static implicit operator Half(byte value) => (Half)(float)value;
    public static explicit operator Half(short value) => (Half)(float)value;
    public static explicit operator Half(ushort value) => (Half)(float)value;
    public static explicit operator Half(char value) => (Half)(float)value;
    public static explicit operator Half(int value) => (Half)(float)value;
    public static explicit operator Half(uint value) => (Half)(float)value;
    public static explicit operator Half(long value) => (Half)(float)value;
    public static explicit operator Half(ulong value) => (Half)(float)value;
    public static explicit operator Half(nint value) => (Half)(float)value;
    public static explicit operator Half(nuint value) => (Half)(float)value;
    public static explicit operator Half(decimal value) => (Half)(float)value;

    public static explicit operator sbyte(Half value) => (sbyte)(float)value;
    public static explicit operator checked sbyte(Half value) => checked((sbyte)(float)value);
    public static explicit operator byte(Half value) => (byte)(float)value;
    public static explicit operator checked byte(Half value) => checked((byte)(float)value);
    public static explicit operator short(Half value) => (short)(float)value;
    public static explicit operator checked short(Half value) => checked((short)(float)value);
    public static explicit operator ushort(Half value) => (ushort)(float)value;
    public static explicit operator checked ushort(Half value) => checked((ushort)(float)value);
    public static explicit operator char(Half value) => (char)(float)value;
    public static explicit operator checked char(Half value) => checked((char)(float)value);
    public static explicit operator int(Half value) => (int)(float)value;
    public static explicit operator checked int(Half value) => checked((int)(float)value);
    public static explicit operator uint(Half value) => (uint)(float)value;
    public static explicit operator checked uint(Half value) => checked((uint)(float)value);
    public static explicit operator long(Half value) => (long)(float)value;
    public static explicit operator checked long(Half value) => checked((long)(float)value);
    public static explicit operator ulong(Half value) => (ulong)(float)value;
    public static explicit operator checked ulong(Half value) => checked((ulong)(float)value);
    public static explicit operator nint(Half value) => (nint)(float)value;
    public static explicit operator checked nint(Half value) => checked((nint)(float)value);
    public static explicit operator nuint(Half value) => (nuint)(float)value;
    public static explicit operator checked nuint(Half value) => checked((nuint)(float)value);
    public static explicit operator Int128(Half value) => (Int128)(double)value;
    public static explicit operator checked Int128(Half value) => checked((Int128)(double)value);
    public static explicit operator UInt128(Half value) => (UInt128)(double)value;
    public static explicit operator checked UInt128(Half value) => checked((UInt128)(double)value);
    public static explicit operator decimal(Half value) => (decimal)(float)value;

    public static explicit operator float(Half value)
    {
        uint sign = (uint)(value._bits & SignMask) << 16, fraction = (uint)(value._bits & FractionMask);
        int exponent = value.BiasedExponent;
        if (exponent == 31) return BitConverter.UInt32BitsToSingle(sign | 0x7F80_0000 | fraction << 13 | (fraction != 0 ? 0x0040_0000u : 0));
        if (exponent != 0) return BitConverter.UInt32BitsToSingle(sign | (uint)(exponent + 112) << 23 | fraction << 13);
        float magnitude = fraction * (1f / (1 << 24));
        return sign == 0 ? magnitude : -magnitude;
    }

    public static explicit operator double(Half value) => (float)value;
    public static explicit operator Half(float value) => (Half)(double)value;

    /// <summary>Rounds half to even.</summary>
    public static explicit operator Half(double value)
    {
        ulong bits = BitConverter.DoubleToUInt64Bits(value), fraction = bits & (1ul << 52) - 1;
        int sign = (int)(bits >> 48) & SignMask, exponent = (int)(bits >> 52) & 0x7FF;
        if (exponent == 0x7FF) return new Half((ushort)(sign | ExponentMask | (fraction == 0 ? 0 : 0x200 | (int)(fraction >> 42))));
        int biased = exponent - 1023 + 15;
        if (biased >= 31) return new Half((ushort)(sign | ExponentMask));
        // What is below half of Epsilon is 0; subnormal numbers keep fewer bits.
        int drop = biased > 0 ? 42 : 43 - biased;
        if (drop > 53) return new Half((ushort)sign);
        ulong mantissa = fraction | 1ul << 52, kept = mantissa >> drop, rest = mantissa & (1ul << drop) - 1, half = 1ul << (drop - 1);
        if (rest > half || rest == half && (kept & 1) != 0) kept++;
        // A carry goes into the exponent, as it should.
        return new Half((ushort)(sign + ((biased > 0 ? biased - 1 : 0) << 10) + (int)kept));
    }

    static bool INumberBase<Half>.TryConvertFromChecked<TOther>(TOther value, out Half result) => TryConvert(value, out result);
    static bool INumberBase<Half>.TryConvertFromSaturating<TOther>(TOther value, out Half result) => TryConvert(value, out result);
    static bool INumberBase<Half>.TryConvertFromTruncating<TOther>(TOther value, out Half result) => TryConvert(value, out result);
    static bool INumberBase<Half>.TryConvertToChecked<TOther>(Half value, [MaybeNullWhen(false)] out TOther result) => TOther.TryConvertFromChecked((float)value, out result);
    static bool INumberBase<Half>.TryConvertToSaturating<TOther>(Half value, [MaybeNullWhen(false)] out TOther result) => TOther.TryConvertFromSaturating((float)value, out result);
    static bool INumberBase<Half>.TryConvertToTruncating<TOther>(Half value, [MaybeNullWhen(false)] out TOther result) => TOther.TryConvertFromTruncating((float)value, out result);

    private static bool TryConvert<TOther>(TOther value, out Half result)
    {
        if (typeof(TOther) == typeof(Half)) result = Unsafe.As<TOther, Half>(ref value);
        else if (typeof(TOther) == typeof(float)) result = (Half)Unsafe.As<TOther, float>(ref value);
        else if (typeof(TOther) == typeof(double)) result = (Half)Unsafe.As<TOther, double>(ref value);
        else if (typeof(TOther) == typeof(decimal)) result = (Half)Unsafe.As<TOther, decimal>(ref value);
        else if (typeof(TOther) == typeof(UInt128)) result = (Half)Unsafe.As<TOther, UInt128>(ref value);
        else if (WideConversion.TryWiden(value, out Int128 wide)) result = (Half)wide;
        else
        {
            result = default;
            return false;
        }
        return true;
    }

    public static Half CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<Half, TOther>(value);
    public static Half CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<Half, TOther>(value);
    public static Half CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<Half, TOther>(value);
}
