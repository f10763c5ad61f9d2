// This file holds UInt16 as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct UInt16 : IBinaryInteger<ushort>, IMinMaxValue<ushort>, IUnsignedNumber<ushort>
{
    static ushort IAdditionOperators<ushort, ushort, ushort>.operator +(ushort left, ushort right) => (ushort)(left + right);
    static ushort IAdditionOperators<ushort, ushort, ushort>.operator checked +(ushort left, ushort right) => checked((ushort)(left + right));
    static ushort ISubtractionOperators<ushort, ushort, ushort>.operator -(ushort left, ushort right) => (ushort)(left - right);
    static ushort ISubtractionOperators<ushort, ushort, ushort>.operator checked -(ushort left, ushort right) => checked((ushort)(left - right));
    static ushort IMultiplyOperators<ushort, ushort, ushort>.operator *(ushort left, ushort right) => (ushort)(left * right);
    static ushort IMultiplyOperators<ushort, ushort, ushort>.operator checked *(ushort left, ushort right) => checked((ushort)(left * right));
    static ushort IDivisionOperators<ushort, ushort, ushort>.operator /(ushort left, ushort right) => (ushort)(left / right);
    static ushort IModulusOperators<ushort, ushort, ushort>.operator %(ushort left, ushort right) => (ushort)(left % right);
    static ushort IIncrementOperators<ushort>.operator ++(ushort value) => (ushort)(value + 1);
    static ushort IIncrementOperators<ushort>.operator checked ++(ushort value) => checked((ushort)(value + 1));
    static ushort IDecrementOperators<ushort>.operator --(ushort value) => (ushort)(value - 1);
    static ushort IDecrementOperators<ushort>.operator checked --(ushort value) => checked((ushort)(value - 1));
    static ushort IUnaryNegationOperators<ushort, ushort>.operator -(ushort value) => (ushort)(0 - value);
    static ushort IUnaryNegationOperators<ushort, ushort>.operator checked -(ushort value) => checked((ushort)(0 - value));
    static ushort IUnaryPlusOperators<ushort, ushort>.operator +(ushort value) => value;
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator &(ushort left, ushort right) => (ushort)(left & right);
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator |(ushort left, ushort right) => (ushort)(left | right);
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator ^(ushort left, ushort right) => (ushort)(left ^ right);
    static ushort IBitwiseOperators<ushort, ushort, ushort>.operator ~(ushort value) => unchecked((ushort)~value);
    static ushort IShiftOperators<ushort, int, ushort>.operator <<(ushort value, int shiftAmount) => (ushort)(value << (shiftAmount & 15));
    static ushort IShiftOperators<ushort, int, ushort>.operator >>(ushort value, int shiftAmount) => (ushort)(value >> (shiftAmount & 15));
    static ushort IShiftOperators<ushort, int, ushort>.operator >>>(ushort value, int shiftAmount) => (ushort)((ushort)value >>> (shiftAmount & 15));
    static bool IEqualityOperators<ushort, ushort, bool>.operator ==(ushort left, ushort right) => left == right;
    static bool IEqualityOperators<ushort, ushort, bool>.operator !=(ushort left, ushort right) => left != right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator <(ushort left, ushort right) => left < right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator >(ushort left, ushort right) => left > right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator <=(ushort left, ushort right) => left <= right;
    static bool IComparisonOperators<ushort, ushort, bool>.operator >=(ushort left, ushort right) => left >= right;

    static ushort INumberBase<ushort>.One => 1;
    static ushort INumberBase<ushort>.Zero => 0;
    static int INumberBase<ushort>.Radix => 2;
    static ushort IAdditiveIdentity<ushort, ushort>.AdditiveIdentity => 0;
    static ushort IMultiplicativeIdentity<ushort, ushort>.MultiplicativeIdentity => 1;
    static ushort IMinMaxValue<ushort>.MinValue => MinValue;
    static ushort IMinMaxValue<ushort>.MaxValue => MaxValue;
    static ushort IBinaryNumber<ushort>.AllBitsSet => unchecked((ushort)~0);
}
