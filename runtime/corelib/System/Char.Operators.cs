// This file holds Char as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Char : IBinaryInteger<char>, IMinMaxValue<char>, IUnsignedNumber<char>
{
    static char IAdditionOperators<char, char, char>.operator +(char left, char right) => (char)(left + right);
    static char IAdditionOperators<char, char, char>.operator checked +(char left, char right) => checked((char)(left + right));
    static char ISubtractionOperators<char, char, char>.operator -(char left, char right) => (char)(left - right);
    static char ISubtractionOperators<char, char, char>.operator checked -(char left, char right) => checked((char)(left - right));
    static char IMultiplyOperators<char, char, char>.operator *(char left, char right) => (char)(left * right);
    static char IMultiplyOperators<char, char, char>.operator checked *(char left, char right) => checked((char)(left * right));
    static char IDivisionOperators<char, char, char>.operator /(char left, char right) => (char)(left / right);
    static char IModulusOperators<char, char, char>.operator %(char left, char right) => (char)(left % right);
    static char IIncrementOperators<char>.operator ++(char value) => (char)(value + 1);
    static char IIncrementOperators<char>.operator checked ++(char value) => checked((char)(value + 1));
    static char IDecrementOperators<char>.operator --(char value) => (char)(value - 1);
    static char IDecrementOperators<char>.operator checked --(char value) => checked((char)(value - 1));
    static char IUnaryNegationOperators<char, char>.operator -(char value) => (char)(0 - value);
    static char IUnaryNegationOperators<char, char>.operator checked -(char value) => checked((char)(0 - value));
    static char IUnaryPlusOperators<char, char>.operator +(char value) => value;
    static char IBitwiseOperators<char, char, char>.operator &(char left, char right) => (char)(left & right);
    static char IBitwiseOperators<char, char, char>.operator |(char left, char right) => (char)(left | right);
    static char IBitwiseOperators<char, char, char>.operator ^(char left, char right) => (char)(left ^ right);
    static char IBitwiseOperators<char, char, char>.operator ~(char value) => unchecked((char)~value);
    static char IShiftOperators<char, int, char>.operator <<(char value, int shiftAmount) => (char)(value << (shiftAmount & 15));
    static char IShiftOperators<char, int, char>.operator >>(char value, int shiftAmount) => (char)(value >> (shiftAmount & 15));
    static char IShiftOperators<char, int, char>.operator >>>(char value, int shiftAmount) => (char)(value >>> (shiftAmount & 15));
    static bool IEqualityOperators<char, char, bool>.operator ==(char left, char right) => left == right;
    static bool IEqualityOperators<char, char, bool>.operator !=(char left, char right) => left != right;
    static bool IComparisonOperators<char, char, bool>.operator <(char left, char right) => left < right;
    static bool IComparisonOperators<char, char, bool>.operator >(char left, char right) => left > right;
    static bool IComparisonOperators<char, char, bool>.operator <=(char left, char right) => left <= right;
    static bool IComparisonOperators<char, char, bool>.operator >=(char left, char right) => left >= right;

    static char INumberBase<char>.One => (char)1;
    static char INumberBase<char>.Zero => (char)0;
    static int INumberBase<char>.Radix => 2;
    static char IAdditiveIdentity<char, char>.AdditiveIdentity => (char)0;
    static char IMultiplicativeIdentity<char, char>.MultiplicativeIdentity => (char)1;
    static char IMinMaxValue<char>.MinValue => MinValue;
    static char IMinMaxValue<char>.MaxValue => MaxValue;
    static char IBinaryNumber<char>.AllBitsSet => unchecked((char)~0);
}
