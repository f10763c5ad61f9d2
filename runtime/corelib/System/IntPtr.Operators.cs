// This file holds IntPtr as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct IntPtr : IBinaryInteger<nint>, IMinMaxValue<nint>, ISignedNumber<nint>
{
    static nint IAdditionOperators<nint, nint, nint>.operator +(nint left, nint right) => left + right;
    static nint IAdditionOperators<nint, nint, nint>.operator checked +(nint left, nint right) => checked(left + right);
    static nint ISubtractionOperators<nint, nint, nint>.operator -(nint left, nint right) => left - right;
    static nint ISubtractionOperators<nint, nint, nint>.operator checked -(nint left, nint right) => checked(left - right);
    static nint IMultiplyOperators<nint, nint, nint>.operator *(nint left, nint right) => left * right;
    static nint IMultiplyOperators<nint, nint, nint>.operator checked *(nint left, nint right) => checked(left * right);
    static nint IDivisionOperators<nint, nint, nint>.operator /(nint left, nint right) => left / right;
    static nint IModulusOperators<nint, nint, nint>.operator %(nint left, nint right) => left % right;
    static nint IIncrementOperators<nint>.operator ++(nint value) => value + 1;
    static nint IIncrementOperators<nint>.operator checked ++(nint value) => checked(value + 1);
    static nint IDecrementOperators<nint>.operator --(nint value) => value - 1;
    static nint IDecrementOperators<nint>.operator checked --(nint value) => checked(value - 1);
    static nint IUnaryNegationOperators<nint, nint>.operator -(nint value) => (nint)(0 - value);
    static nint IUnaryNegationOperators<nint, nint>.operator checked -(nint value) => checked((nint)(0 - value));
    static nint IUnaryPlusOperators<nint, nint>.operator +(nint value) => value;
    static nint IBitwiseOperators<nint, nint, nint>.operator &(nint left, nint right) => left & right;
    static nint IBitwiseOperators<nint, nint, nint>.operator |(nint left, nint right) => left | right;
    static nint IBitwiseOperators<nint, nint, nint>.operator ^(nint left, nint right) => left ^ right;
    static nint IBitwiseOperators<nint, nint, nint>.operator ~(nint value) => ~value;
    static nint IShiftOperators<nint, int, nint>.operator <<(nint value, int shiftAmount) => value << shiftAmount;
    static nint IShiftOperators<nint, int, nint>.operator >>(nint value, int shiftAmount) => value >> shiftAmount;
    static nint IShiftOperators<nint, int, nint>.operator >>>(nint value, int shiftAmount) => value >>> shiftAmount;
    static bool IEqualityOperators<nint, nint, bool>.operator ==(nint left, nint right) => left == right;
    static bool IEqualityOperators<nint, nint, bool>.operator !=(nint left, nint right) => left != right;
    static bool IComparisonOperators<nint, nint, bool>.operator <(nint left, nint right) => left < right;
    static bool IComparisonOperators<nint, nint, bool>.operator >(nint left, nint right) => left > right;
    static bool IComparisonOperators<nint, nint, bool>.operator <=(nint left, nint right) => left <= right;
    static bool IComparisonOperators<nint, nint, bool>.operator >=(nint left, nint right) => left >= right;

    static nint INumberBase<nint>.One => 1;
    static nint INumberBase<nint>.Zero => 0;
    static int INumberBase<nint>.Radix => 2;
    static nint IAdditiveIdentity<nint, nint>.AdditiveIdentity => 0;
    static nint IMultiplicativeIdentity<nint, nint>.MultiplicativeIdentity => 1;
    static nint IMinMaxValue<nint>.MinValue => MinValue;
    static nint IMinMaxValue<nint>.MaxValue => MaxValue;
    static nint IBinaryNumber<nint>.AllBitsSet => unchecked((nint)~0);
    static nint ISignedNumber<nint>.NegativeOne => -1;
}
