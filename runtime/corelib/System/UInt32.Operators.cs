// This file holds UInt32 as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct UInt32 : IBinaryInteger<uint>, IMinMaxValue<uint>, IUnsignedNumber<uint>
{
    static uint IAdditionOperators<uint, uint, uint>.operator +(uint left, uint right) => left + right;
    static uint IAdditionOperators<uint, uint, uint>.operator checked +(uint left, uint right) => checked(left + right);
    static uint ISubtractionOperators<uint, uint, uint>.operator -(uint left, uint right) => left - right;
    static uint ISubtractionOperators<uint, uint, uint>.operator checked -(uint left, uint right) => checked(left - right);
    static uint IMultiplyOperators<uint, uint, uint>.operator *(uint left, uint right) => left * right;
    static uint IMultiplyOperators<uint, uint, uint>.operator checked *(uint left, uint right) => checked(left * right);
    static uint IDivisionOperators<uint, uint, uint>.operator /(uint left, uint right) => left / right;
    static uint IModulusOperators<uint, uint, uint>.operator %(uint left, uint right) => left % right;
    static uint IIncrementOperators<uint>.operator ++(uint value) => value + 1;
    static uint IIncrementOperators<uint>.operator checked ++(uint value) => checked(value + 1);
    static uint IDecrementOperators<uint>.operator --(uint value) => value - 1;
    static uint IDecrementOperators<uint>.operator checked --(uint value) => checked(value - 1);
    static uint IUnaryNegationOperators<uint, uint>.operator -(uint value) => (uint)(0 - value);
    static uint IUnaryNegationOperators<uint, uint>.operator checked -(uint value) => checked((uint)(0 - value));
    static uint IUnaryPlusOperators<uint, uint>.operator +(uint value) => value;
    static uint IBitwiseOperators<uint, uint, uint>.operator &(uint left, uint right) => left & right;
    static uint IBitwiseOperators<uint, uint, uint>.operator |(uint left, uint right) => left | right;
    static uint IBitwiseOperators<uint, uint, uint>.operator ^(uint left, uint right) => left ^ right;
    static uint IBitwiseOperators<uint, uint, uint>.operator ~(uint value) => ~value;
    static uint IShiftOperators<uint, int, uint>.operator <<(uint value, int shiftAmount) => value << shiftAmount;
    static uint IShiftOperators<uint, int, uint>.operator >>(uint value, int shiftAmount) => value >> shiftAmount;
    static uint IShiftOperators<uint, int, uint>.operator >>>(uint value, int shiftAmount) => value >>> shiftAmount;
    static bool IEqualityOperators<uint, uint, bool>.operator ==(uint left, uint right) => left == right;
    static bool IEqualityOperators<uint, uint, bool>.operator !=(uint left, uint right) => left != right;
    static bool IComparisonOperators<uint, uint, bool>.operator <(uint left, uint right) => left < right;
    static bool IComparisonOperators<uint, uint, bool>.operator >(uint left, uint right) => left > right;
    static bool IComparisonOperators<uint, uint, bool>.operator <=(uint left, uint right) => left <= right;
    static bool IComparisonOperators<uint, uint, bool>.operator >=(uint left, uint right) => left >= right;

    static uint INumberBase<uint>.One => 1;
    static uint INumberBase<uint>.Zero => 0;
    static int INumberBase<uint>.Radix => 2;
    static uint IAdditiveIdentity<uint, uint>.AdditiveIdentity => 0;
    static uint IMultiplicativeIdentity<uint, uint>.MultiplicativeIdentity => 1;
    static uint IMinMaxValue<uint>.MinValue => MinValue;
    static uint IMinMaxValue<uint>.MaxValue => MaxValue;
    static uint IBinaryNumber<uint>.AllBitsSet => unchecked((uint)~0);
}
