// This file holds the arithmetic of UInt128.
using System.Numerics;

namespace System;

public readonly partial struct UInt128
{
    public static UInt128 operator +(UInt128 left, UInt128 right)
    {
        ulong lower = left._lower + right._lower;
        return new UInt128(left._upper + right._upper + (lower < left._lower ? 1ul : 0), lower);
    }

    public static UInt128 operator checked +(UInt128 left, UInt128 right)
    {
        UInt128 sum = left + right;
        if (sum < left) WideConversion.ThrowOverflow();
        return sum;
    }

    public static UInt128 operator -(UInt128 left, UInt128 right) =>
        new(left._upper - right._upper - (left._lower < right._lower ? 1ul : 0), left._lower - right._lower);

    public static UInt128 operator checked -(UInt128 left, UInt128 right)
    {
        if (left < right) WideConversion.ThrowOverflow();
        return left - right;
    }

    public static UInt128 operator *(UInt128 left, UInt128 right)
    {
        ulong upper = Math.BigMul(left._lower, right._lower, out ulong lower);
        return new UInt128(upper + left._upper * right._lower + left._lower * right._upper, lower);
    }

    public static UInt128 operator checked *(UInt128 left, UInt128 right)
    {
        if (left._upper != 0 && right._upper != 0) WideConversion.ThrowOverflow();
        ulong upper = Math.BigMul(left._lower, right._lower, out ulong lower);
        ulong cross = left._upper != 0 ? Math.BigMul(left._upper, right._lower, out ulong middle) : Math.BigMul(left._lower, right._upper, out middle);
        if (cross != 0) WideConversion.ThrowOverflow();
        return new UInt128(checked(upper + middle), lower);
    }

    public static UInt128 operator /(UInt128 left, UInt128 right) => Divide(left, right, out _);
    public static UInt128 operator checked /(UInt128 left, UInt128 right) => left / right;

    public static UInt128 operator %(UInt128 left, UInt128 right)
    {
        Divide(left, right, out UInt128 remainder);
        return remainder;
    }

    public static (UInt128 Quotient, UInt128 Remainder) DivRem(UInt128 left, UInt128 right)
    {
        UInt128 quotient = Divide(left, right, out UInt128 remainder);
        return (quotient, remainder);
    }

    private static UInt128 Divide(UInt128 left, UInt128 right, out UInt128 remainder)
    {
        if (right._upper != 0) return DivideWide(left, right, out remainder);
        if (right._lower == 0) Internal.Runtime.ThrowHelpers.ThrowDivideByZero();
        ulong upper = left._upper / right._lower;
        ulong lower = DivideWords(left._upper % right._lower, left._lower, right._lower, out ulong rest);
        remainder = rest;
        return new UInt128(upper, lower);
    }

    /// <summary>
    /// (high:low) / divisor, where high is less than the divisor: two digits of 32 bits, each estimated from the upper half of
    /// the normalised divisor and corrected at most twice (Knuth, "The Art of Computer Programming", volume 2, 4.3.1, algorithm D).
    /// </summary>
    private static ulong DivideWords(ulong high, ulong low, ulong divisor, out ulong remainder)
    {
        if (high == 0)
        {
            remainder = low % divisor;
            return low / divisor;
        }
        int shift = BitOperations.LeadingZeroCount(divisor);
        divisor <<= shift;
        if (shift != 0) high = high << shift | low >> (64 - shift);
        low <<= shift;
        ulong first = Digit(ref high, low >> 32, divisor), second = Digit(ref high, low & uint.MaxValue, divisor);
        remainder = high >> shift;
        return first << 32 | second;
    }

    /// <summary>A digit of the quotient (high:next) / divisor; high becomes the remainder.</summary>
    private static ulong Digit(ref ulong high, ulong next, ulong divisor)
    {
        ulong top = divisor >> 32, bottom = divisor & uint.MaxValue;
        ulong digit = high / top, rest = high % top;
        while (digit > uint.MaxValue || digit * bottom > (rest << 32 | next))
        {
            digit--;
            rest += top;
            if (rest > uint.MaxValue) break;
        }
        high = (high << 32 | next) - digit * divisor;
        return digit;
    }

    /// <summary>By a divisor beyond 64 bits: the quotient fits 64, and an estimate from the divisor's upper bits is at most one too large.</summary>
    private static UInt128 DivideWide(UInt128 left, UInt128 right, out UInt128 remainder)
    {
        remainder = left;
        if (left < right) return default;
        int shift = BitOperations.LeadingZeroCount(right._upper);
        ulong top = (ulong)((right << shift) >> 64);
        UInt128 half = left >> 1;
        ulong estimate = DivideWords(half._upper, half._lower, top, out _) >> (63 - shift);
        if (estimate != 0) estimate--;
        remainder = left - right * estimate;
        if (remainder >= right)
        {
            estimate++;
            remainder -= right;
        }
        return estimate;
    }

    public static UInt128 operator checked -(UInt128 value)
    {
        if (value != default) WideConversion.ThrowOverflow();
        return default;
    }

    public static UInt128 operator >>(UInt128 value, int shiftAmount) => value >>> shiftAmount;

    public static bool operator <(UInt128 left, UInt128 right) =>
        left._upper == right._upper ? left._lower < right._lower : left._upper < right._upper;

    public static UInt128 operator ++(UInt128 value) => value + One;
    public static UInt128 operator checked ++(UInt128 value) => checked(value + One);
    public static UInt128 operator --(UInt128 value) => value - One;
    public static UInt128 operator checked --(UInt128 value) => checked(value - One);
    public static UInt128 operator -(UInt128 value) => Zero - value;
    public static UInt128 operator +(UInt128 value) => value;
    public static UInt128 operator &(UInt128 left, UInt128 right) => new(left._upper & right._upper, left._lower & right._lower);
    public static UInt128 operator |(UInt128 left, UInt128 right) => new(left._upper | right._upper, left._lower | right._lower);
    public static UInt128 operator ^(UInt128 left, UInt128 right) => new(left._upper ^ right._upper, left._lower ^ right._lower);
    public static UInt128 operator ~(UInt128 value) => new(~value._upper, ~value._lower);

    public static UInt128 operator <<(UInt128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount == 0) return value;
        if (shiftAmount >= 64) return new UInt128(value._lower << (shiftAmount - 64), 0);
        return new UInt128(value._upper << shiftAmount | value._lower >> (64 - shiftAmount), value._lower << shiftAmount);
    }

    public static UInt128 operator >>>(UInt128 value, int shiftAmount)
    {
        shiftAmount &= 127;
        if (shiftAmount == 0) return value;
        if (shiftAmount >= 64) return new UInt128(0, value._upper >> (shiftAmount - 64));
        return new UInt128(value._upper >> shiftAmount, value._lower >> shiftAmount | value._upper << (64 - shiftAmount));
    }

    public static bool operator ==(UInt128 left, UInt128 right) => left._lower == right._lower && left._upper == right._upper;
    public static bool operator !=(UInt128 left, UInt128 right) => !(left == right);
    public static bool operator >(UInt128 left, UInt128 right) => right < left;
    public static bool operator <=(UInt128 left, UInt128 right) => !(right < left);
    public static bool operator >=(UInt128 left, UInt128 right) => !(left < right);
}
