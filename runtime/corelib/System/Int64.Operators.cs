// This file holds Int64 as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Int64 : IBinaryInteger<long>, IMinMaxValue<long>, ISignedNumber<long>
{
    static long IAdditionOperators<long, long, long>.operator +(long left, long right) => left + right;
    static long IAdditionOperators<long, long, long>.operator checked +(long left, long right) => checked(left + right);
    static long ISubtractionOperators<long, long, long>.operator -(long left, long right) => left - right;
    static long ISubtractionOperators<long, long, long>.operator checked -(long left, long right) => checked(left - right);
    static long IMultiplyOperators<long, long, long>.operator *(long left, long right) => left * right;
    static long IMultiplyOperators<long, long, long>.operator checked *(long left, long right) => checked(left * right);
    static long IDivisionOperators<long, long, long>.operator /(long left, long right) => left / right;
    static long IModulusOperators<long, long, long>.operator %(long left, long right) => left % right;
    static long IIncrementOperators<long>.operator ++(long value) => value + 1;
    static long IIncrementOperators<long>.operator checked ++(long value) => checked(value + 1);
    static long IDecrementOperators<long>.operator --(long value) => value - 1;
    static long IDecrementOperators<long>.operator checked --(long value) => checked(value - 1);
    static long IUnaryNegationOperators<long, long>.operator -(long value) => (long)(0 - value);
    static long IUnaryNegationOperators<long, long>.operator checked -(long value) => checked((long)(0 - value));
    static long IUnaryPlusOperators<long, long>.operator +(long value) => value;
    static long IBitwiseOperators<long, long, long>.operator &(long left, long right) => left & right;
    static long IBitwiseOperators<long, long, long>.operator |(long left, long right) => left | right;
    static long IBitwiseOperators<long, long, long>.operator ^(long left, long right) => left ^ right;
    static long IBitwiseOperators<long, long, long>.operator ~(long value) => ~value;
    static long IShiftOperators<long, int, long>.operator <<(long value, int shiftAmount) => value << shiftAmount;
    static long IShiftOperators<long, int, long>.operator >>(long value, int shiftAmount) => value >> shiftAmount;
    static long IShiftOperators<long, int, long>.operator >>>(long value, int shiftAmount) => value >>> shiftAmount;
    static bool IEqualityOperators<long, long, bool>.operator ==(long left, long right) => left == right;
    static bool IEqualityOperators<long, long, bool>.operator !=(long left, long right) => left != right;
    static bool IComparisonOperators<long, long, bool>.operator <(long left, long right) => left < right;
    static bool IComparisonOperators<long, long, bool>.operator >(long left, long right) => left > right;
    static bool IComparisonOperators<long, long, bool>.operator <=(long left, long right) => left <= right;
    static bool IComparisonOperators<long, long, bool>.operator >=(long left, long right) => left >= right;

    static long INumberBase<long>.One => 1;
    static long INumberBase<long>.Zero => 0;
    static int INumberBase<long>.Radix => 2;
    static long IAdditiveIdentity<long, long>.AdditiveIdentity => 0;
    static long IMultiplicativeIdentity<long, long>.MultiplicativeIdentity => 1;
    static long IMinMaxValue<long>.MinValue => MinValue;
    static long IMinMaxValue<long>.MaxValue => MaxValue;
    static long IBinaryNumber<long>.AllBitsSet => unchecked((long)~0);
    static long ISignedNumber<long>.NegativeOne => -1;
}
