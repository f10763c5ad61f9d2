// This file holds UIntPtr as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct UIntPtr : IBinaryInteger<nuint>, IMinMaxValue<nuint>, IUnsignedNumber<nuint>
{
    static nuint IAdditionOperators<nuint, nuint, nuint>.operator +(nuint left, nuint right) => left + right;
    static nuint IAdditionOperators<nuint, nuint, nuint>.operator checked +(nuint left, nuint right) => checked(left + right);
    static nuint ISubtractionOperators<nuint, nuint, nuint>.operator -(nuint left, nuint right) => left - right;
    static nuint ISubtractionOperators<nuint, nuint, nuint>.operator checked -(nuint left, nuint right) => checked(left - right);
    static nuint IMultiplyOperators<nuint, nuint, nuint>.operator *(nuint left, nuint right) => left * right;
    static nuint IMultiplyOperators<nuint, nuint, nuint>.operator checked *(nuint left, nuint right) => checked(left * right);
    static nuint IDivisionOperators<nuint, nuint, nuint>.operator /(nuint left, nuint right) => left / right;
    static nuint IModulusOperators<nuint, nuint, nuint>.operator %(nuint left, nuint right) => left % right;
    static nuint IIncrementOperators<nuint>.operator ++(nuint value) => value + 1;
    static nuint IIncrementOperators<nuint>.operator checked ++(nuint value) => checked(value + 1);
    static nuint IDecrementOperators<nuint>.operator --(nuint value) => value - 1;
    static nuint IDecrementOperators<nuint>.operator checked --(nuint value) => checked(value - 1);
    static nuint IUnaryNegationOperators<nuint, nuint>.operator -(nuint value) => (nuint)(0 - value);
    static nuint IUnaryNegationOperators<nuint, nuint>.operator checked -(nuint value) => checked((nuint)(0 - value));
    static nuint IUnaryPlusOperators<nuint, nuint>.operator +(nuint value) => value;
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator &(nuint left, nuint right) => left & right;
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator |(nuint left, nuint right) => left | right;
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator ^(nuint left, nuint right) => left ^ right;
    static nuint IBitwiseOperators<nuint, nuint, nuint>.operator ~(nuint value) => ~value;
    static nuint IShiftOperators<nuint, int, nuint>.operator <<(nuint value, int shiftAmount) => value << shiftAmount;
    static nuint IShiftOperators<nuint, int, nuint>.operator >>(nuint value, int shiftAmount) => value >> shiftAmount;
    static nuint IShiftOperators<nuint, int, nuint>.operator >>>(nuint value, int shiftAmount) => value >>> shiftAmount;
    static bool IEqualityOperators<nuint, nuint, bool>.operator ==(nuint left, nuint right) => left == right;
    static bool IEqualityOperators<nuint, nuint, bool>.operator !=(nuint left, nuint right) => left != right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator <(nuint left, nuint right) => left < right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator >(nuint left, nuint right) => left > right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator <=(nuint left, nuint right) => left <= right;
    static bool IComparisonOperators<nuint, nuint, bool>.operator >=(nuint left, nuint right) => left >= right;

    static nuint INumberBase<nuint>.One => 1;
    static nuint INumberBase<nuint>.Zero => 0;
    static int INumberBase<nuint>.Radix => 2;
    static nuint IAdditiveIdentity<nuint, nuint>.AdditiveIdentity => 0;
    static nuint IMultiplicativeIdentity<nuint, nuint>.MultiplicativeIdentity => 1;
    static nuint IMinMaxValue<nuint>.MinValue => MinValue;
    static nuint IMinMaxValue<nuint>.MaxValue => MaxValue;
    static nuint IBinaryNumber<nuint>.AllBitsSet => unchecked((nuint)~0);
}
