// This file holds UInt64 as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct UInt64 : IBinaryInteger<ulong>, IMinMaxValue<ulong>, IUnsignedNumber<ulong>
{
    static ulong IAdditionOperators<ulong, ulong, ulong>.operator +(ulong left, ulong right) => left + right;
    static ulong IAdditionOperators<ulong, ulong, ulong>.operator checked +(ulong left, ulong right) => checked(left + right);
    static ulong ISubtractionOperators<ulong, ulong, ulong>.operator -(ulong left, ulong right) => left - right;
    static ulong ISubtractionOperators<ulong, ulong, ulong>.operator checked -(ulong left, ulong right) => checked(left - right);
    static ulong IMultiplyOperators<ulong, ulong, ulong>.operator *(ulong left, ulong right) => left * right;
    static ulong IMultiplyOperators<ulong, ulong, ulong>.operator checked *(ulong left, ulong right) => checked(left * right);
    static ulong IDivisionOperators<ulong, ulong, ulong>.operator /(ulong left, ulong right) => left / right;
    static ulong IModulusOperators<ulong, ulong, ulong>.operator %(ulong left, ulong right) => left % right;
    static ulong IIncrementOperators<ulong>.operator ++(ulong value) => value + 1;
    static ulong IIncrementOperators<ulong>.operator checked ++(ulong value) => checked(value + 1);
    static ulong IDecrementOperators<ulong>.operator --(ulong value) => value - 1;
    static ulong IDecrementOperators<ulong>.operator checked --(ulong value) => checked(value - 1);
    static ulong IUnaryNegationOperators<ulong, ulong>.operator -(ulong value) => (ulong)(0 - value);
    static ulong IUnaryNegationOperators<ulong, ulong>.operator checked -(ulong value) => checked((ulong)(0 - value));
    static ulong IUnaryPlusOperators<ulong, ulong>.operator +(ulong value) => value;
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator &(ulong left, ulong right) => left & right;
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator |(ulong left, ulong right) => left | right;
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator ^(ulong left, ulong right) => left ^ right;
    static ulong IBitwiseOperators<ulong, ulong, ulong>.operator ~(ulong value) => ~value;
    static ulong IShiftOperators<ulong, int, ulong>.operator <<(ulong value, int shiftAmount) => value << shiftAmount;
    static ulong IShiftOperators<ulong, int, ulong>.operator >>(ulong value, int shiftAmount) => value >> shiftAmount;
    static ulong IShiftOperators<ulong, int, ulong>.operator >>>(ulong value, int shiftAmount) => value >>> shiftAmount;
    static bool IEqualityOperators<ulong, ulong, bool>.operator ==(ulong left, ulong right) => left == right;
    static bool IEqualityOperators<ulong, ulong, bool>.operator !=(ulong left, ulong right) => left != right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator <(ulong left, ulong right) => left < right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator >(ulong left, ulong right) => left > right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator <=(ulong left, ulong right) => left <= right;
    static bool IComparisonOperators<ulong, ulong, bool>.operator >=(ulong left, ulong right) => left >= right;

    static ulong INumberBase<ulong>.One => 1;
    static ulong INumberBase<ulong>.Zero => 0;
    static int INumberBase<ulong>.Radix => 2;
    static ulong IAdditiveIdentity<ulong, ulong>.AdditiveIdentity => 0;
    static ulong IMultiplicativeIdentity<ulong, ulong>.MultiplicativeIdentity => 1;
    static ulong IMinMaxValue<ulong>.MinValue => MinValue;
    static ulong IMinMaxValue<ulong>.MaxValue => MaxValue;
    static ulong IBinaryNumber<ulong>.AllBitsSet => unchecked((ulong)~0);
}
