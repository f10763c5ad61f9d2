// This file holds Int16 as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Int16 : IBinaryInteger<short>, IMinMaxValue<short>, ISignedNumber<short>
{
    static short IAdditionOperators<short, short, short>.operator +(short left, short right) => (short)(left + right);
    static short IAdditionOperators<short, short, short>.operator checked +(short left, short right) => checked((short)(left + right));
    static short ISubtractionOperators<short, short, short>.operator -(short left, short right) => (short)(left - right);
    static short ISubtractionOperators<short, short, short>.operator checked -(short left, short right) => checked((short)(left - right));
    static short IMultiplyOperators<short, short, short>.operator *(short left, short right) => (short)(left * right);
    static short IMultiplyOperators<short, short, short>.operator checked *(short left, short right) => checked((short)(left * right));
    static short IDivisionOperators<short, short, short>.operator /(short left, short right) => (short)(left / right);
    static short IModulusOperators<short, short, short>.operator %(short left, short right) => (short)(left % right);
    static short IIncrementOperators<short>.operator ++(short value) => (short)(value + 1);
    static short IIncrementOperators<short>.operator checked ++(short value) => checked((short)(value + 1));
    static short IDecrementOperators<short>.operator --(short value) => (short)(value - 1);
    static short IDecrementOperators<short>.operator checked --(short value) => checked((short)(value - 1));
    static short IUnaryNegationOperators<short, short>.operator -(short value) => (short)(0 - value);
    static short IUnaryNegationOperators<short, short>.operator checked -(short value) => checked((short)(0 - value));
    static short IUnaryPlusOperators<short, short>.operator +(short value) => value;
    static short IBitwiseOperators<short, short, short>.operator &(short left, short right) => (short)(left & right);
    static short IBitwiseOperators<short, short, short>.operator |(short left, short right) => (short)(left | right);
    static short IBitwiseOperators<short, short, short>.operator ^(short left, short right) => (short)(left ^ right);
    static short IBitwiseOperators<short, short, short>.operator ~(short value) => unchecked((short)~value);
    static short IShiftOperators<short, int, short>.operator <<(short value, int shiftAmount) => (short)(value << (shiftAmount & 15));
    static short IShiftOperators<short, int, short>.operator >>(short value, int shiftAmount) => (short)(value >> (shiftAmount & 15));
    static short IShiftOperators<short, int, short>.operator >>>(short value, int shiftAmount) => (short)((ushort)value >>> (shiftAmount & 15));
    static bool IEqualityOperators<short, short, bool>.operator ==(short left, short right) => left == right;
    static bool IEqualityOperators<short, short, bool>.operator !=(short left, short right) => left != right;
    static bool IComparisonOperators<short, short, bool>.operator <(short left, short right) => left < right;
    static bool IComparisonOperators<short, short, bool>.operator >(short left, short right) => left > right;
    static bool IComparisonOperators<short, short, bool>.operator <=(short left, short right) => left <= right;
    static bool IComparisonOperators<short, short, bool>.operator >=(short left, short right) => left >= right;

    static short INumberBase<short>.One => 1;
    static short INumberBase<short>.Zero => 0;
    static int INumberBase<short>.Radix => 2;
    static short IAdditiveIdentity<short, short>.AdditiveIdentity => 0;
    static short IMultiplicativeIdentity<short, short>.MultiplicativeIdentity => 1;
    static short IMinMaxValue<short>.MinValue => MinValue;
    static short IMinMaxValue<short>.MaxValue => MaxValue;
    static short IBinaryNumber<short>.AllBitsSet => unchecked((short)~0);
    static short ISignedNumber<short>.NegativeOne => -1;
}
