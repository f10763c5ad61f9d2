// This file holds Int32 as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Int32 : IBinaryInteger<int>, IMinMaxValue<int>, ISignedNumber<int>
{
    static int IAdditionOperators<int, int, int>.operator +(int left, int right) => left + right;
    static int IAdditionOperators<int, int, int>.operator checked +(int left, int right) => checked(left + right);
    static int ISubtractionOperators<int, int, int>.operator -(int left, int right) => left - right;
    static int ISubtractionOperators<int, int, int>.operator checked -(int left, int right) => checked(left - right);
    static int IMultiplyOperators<int, int, int>.operator *(int left, int right) => left * right;
    static int IMultiplyOperators<int, int, int>.operator checked *(int left, int right) => checked(left * right);
    static int IDivisionOperators<int, int, int>.operator /(int left, int right) => left / right;
    static int IModulusOperators<int, int, int>.operator %(int left, int right) => left % right;
    static int IIncrementOperators<int>.operator ++(int value) => value + 1;
    static int IIncrementOperators<int>.operator checked ++(int value) => checked(value + 1);
    static int IDecrementOperators<int>.operator --(int value) => value - 1;
    static int IDecrementOperators<int>.operator checked --(int value) => checked(value - 1);
    static int IUnaryNegationOperators<int, int>.operator -(int value) => (int)(0 - value);
    static int IUnaryNegationOperators<int, int>.operator checked -(int value) => checked((int)(0 - value));
    static int IUnaryPlusOperators<int, int>.operator +(int value) => value;
    static int IBitwiseOperators<int, int, int>.operator &(int left, int right) => left & right;
    static int IBitwiseOperators<int, int, int>.operator |(int left, int right) => left | right;
    static int IBitwiseOperators<int, int, int>.operator ^(int left, int right) => left ^ right;
    static int IBitwiseOperators<int, int, int>.operator ~(int value) => ~value;
    static int IShiftOperators<int, int, int>.operator <<(int value, int shiftAmount) => value << shiftAmount;
    static int IShiftOperators<int, int, int>.operator >>(int value, int shiftAmount) => value >> shiftAmount;
    static int IShiftOperators<int, int, int>.operator >>>(int value, int shiftAmount) => value >>> shiftAmount;
    static bool IEqualityOperators<int, int, bool>.operator ==(int left, int right) => left == right;
    static bool IEqualityOperators<int, int, bool>.operator !=(int left, int right) => left != right;
    static bool IComparisonOperators<int, int, bool>.operator <(int left, int right) => left < right;
    static bool IComparisonOperators<int, int, bool>.operator >(int left, int right) => left > right;
    static bool IComparisonOperators<int, int, bool>.operator <=(int left, int right) => left <= right;
    static bool IComparisonOperators<int, int, bool>.operator >=(int left, int right) => left >= right;

    static int INumberBase<int>.One => 1;
    static int INumberBase<int>.Zero => 0;
    static int INumberBase<int>.Radix => 2;
    static int IAdditiveIdentity<int, int>.AdditiveIdentity => 0;
    static int IMultiplicativeIdentity<int, int>.MultiplicativeIdentity => 1;
    static int IMinMaxValue<int>.MinValue => MinValue;
    static int IMinMaxValue<int>.MaxValue => MaxValue;
    static int IBinaryNumber<int>.AllBitsSet => unchecked((int)~0);
    static int ISignedNumber<int>.NegativeOne => -1;
}
