// This file holds the arithmetic of Int128.
using System.Numerics;

namespace System;

public readonly partial struct Int128
{
    public static Int128 operator +(Int128 left, Int128 right)
    {
        ulong lower = left._lower + right._lower;
        return new Int128(left._upper + right._upper + (lower < left._lower ? 1ul : 0), lower);
    }

    public static Int128 operator checked +(Int128 left, Int128 right)
    {
        Int128 sum = left + right;
        if ((long)((left._upper ^ sum._upper) & (right._upper ^ sum._upper)) < 0) WideConversion.ThrowOverflow();
        return sum;
    }

    public static Int128 operator -(Int128 left, Int128 right) =>
        new(left._upper - right._upper - (left._lower < right._lower ? 1ul : 0), left._lower - right._lower);

    public static Int128 operator checked -(Int128 left, Int128 right)
    {
        Int128 difference = left - right;
        if ((long)((left._upper ^ right._upper) & (left._upper ^ difference._upper)) < 0) WideConversion.ThrowOverflow();
        return difference;
    }

    public static Int128 operator *(Int128 left, Int128 right) => (Int128)((UInt128)left * (UInt128)right);

    public static Int128 operator checked *(Int128 left, Int128 right)
    {
        UInt128 product = checked(Magnitude(left) * Magnitude(right));
        bool negative = (long)(left._upper ^ right._upper) < 0;
        if (product > (UInt128)MaxValue + (negative ? UInt128.One : UInt128.Zero)) WideConversion.ThrowOverflow();
        return negative ? -(Int128)product : (Int128)product;
    }

    public static Int128 operator /(Int128 left, Int128 right)
    {
        if (right == NegativeOne && left == MinValue) WideConversion.ThrowOverflow();
        UInt128 quotient = Magnitude(left) / Magnitude(right);
        return (long)(left._upper ^ right._upper) < 0 ? -(Int128)quotient : (Int128)quotient;
    }

    public static Int128 operator checked /(Int128 left, Int128 right) => left / right;

    /// <summary>The remainder has the sign of the dividend.</summary>
    public static Int128 operator %(Int128 left, Int128 right)
    {
        if (right == NegativeOne && left == MinValue) WideConversion.ThrowOverflow();
        UInt128 remainder = Magnitude(left) % Magnitude(right);
        return (long)left._upper < 0 ? -(Int128)remainder : (Int128)remainder;
    }

    public static (Int128 Quotient, Int128 Remainder) DivRem(Int128 left, Int128 right)
    {
        Int128 quotient = left / right;
        return (quotient, left - quotient * right);
    }

    internal static UInt128 Magnitude(Int128 value) => (UInt128)((long)value._upper < 0 ? -value : value);

    public static Int128 operator checked -(Int128 value)
    {
        if (value == MinValue) WideConversion.ThrowOverflow();
        return -value;
    }

    public static Int128 operator >>(Int128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount == 0) return value;
        ulong sign = (ulong)((long)value._upper >> 63);
        if (shiftAmount >= 64) return new Int128(sign, (ulong)((long)value._upper >> (shiftAmount - 64)));
        return new Int128((ulong)((long)value._upper >> shiftAmount), value._lower >> shiftAmount | value._upper << (64 - shiftAmount));
    }

    public static bool operator <(Int128 left, Int128 right) =>
        left._upper == right._upper ? left._lower < right._lower : (long)left._upper < (long)right._upper;

    public static Int128 operator ++(Int128 value) => value + One;
    public static Int128 operator checked ++(Int128 value) => checked(value + One);
    public static Int128 operator --(Int128 value) => value - One;
    public static Int128 operator checked --(Int128 value) => checked(value - One);
    public static Int128 operator -(Int128 value) => Zero - value;
    public static Int128 operator +(Int128 value) => value;
    public static Int128 operator &(Int128 left, Int128 right) => new(left._upper & right._upper, left._lower & right._lower);
    public static Int128 operator |(Int128 left, Int128 right) => new(left._upper | right._upper, left._lower | right._lower);
    public static Int128 operator ^(Int128 left, Int128 right) => new(left._upper ^ right._upper, left._lower ^ right._lower);
    public static Int128 operator ~(Int128 value) => new(~value._upper, ~value._lower);

    public static Int128 operator <<(Int128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount == 0) return value;
        if (shiftAmount >= 64) return new Int128(value._lower << (shiftAmount - 64), 0);
        return new Int128(value._upper << shiftAmount | value._lower >> (64 - shiftAmount), value._lower << shiftAmount);
    }

    public static Int128 operator >>>(Int128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount == 0) return value;
        if (shiftAmount >= 64) return new Int128(0, value._upper >> (shiftAmount - 64));
        return new Int128(value._upper >> shiftAmount, value._lower >> shiftAmount | value._upper << (64 - shiftAmount));
    }

    public static bool operator ==(Int128 left, Int128 right) => left._lower == right._lower && left._upper == right._upper;
    public static bool operator !=(Int128 left, Int128 right) => !(left == right);
    public static bool operator >(Int128 left, Int128 right) => right < left;
    public static bool operator <=(Int128 left, Int128 right) => !(right < left);
    public static bool operator >=(Int128 left, Int128 right) => !(left < right);
}
