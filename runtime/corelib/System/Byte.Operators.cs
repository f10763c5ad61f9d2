// This file holds Byte as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Byte : IBinaryInteger<byte>, IMinMaxValue<byte>, IUnsignedNumber<byte>
{
    static byte IAdditionOperators<byte, byte, byte>.operator +(byte left, byte right) => (byte)(left + right);
    static byte IAdditionOperators<byte, byte, byte>.operator checked +(byte left, byte right) => checked((byte)(left + right));
    static byte ISubtractionOperators<byte, byte, byte>.operator -(byte left, byte right) => (byte)(left - right);
    static byte ISubtractionOperators<byte, byte, byte>.operator checked -(byte left, byte right) => checked((byte)(left - right));
    static byte IMultiplyOperators<byte, byte, byte>.operator *(byte left, byte right) => (byte)(left * right);
    static byte IMultiplyOperators<byte, byte, byte>.operator checked *(byte left, byte right) => checked((byte)(left * right));
    static byte IDivisionOperators<byte, byte, byte>.operator /(byte left, byte right) => (byte)(left / right);
    static byte IModulusOperators<byte, byte, byte>.operator %(byte left, byte right) => (byte)(left % right);
    static byte IIncrementOperators<byte>.operator ++(byte value) => (byte)(value + 1);
    static byte IIncrementOperators<byte>.operator checked ++(byte value) => checked((byte)(value + 1));
    static byte IDecrementOperators<byte>.operator --(byte value) => (byte)(value - 1);
    static byte IDecrementOperators<byte>.operator checked --(byte value) => checked((byte)(value - 1));
    static byte IUnaryNegationOperators<byte, byte>.operator -(byte value) => (byte)(0 - value);
    static byte IUnaryNegationOperators<byte, byte>.operator checked -(byte value) => checked((byte)(0 - value));
    static byte IUnaryPlusOperators<byte, byte>.operator +(byte value) => value;
    static byte IBitwiseOperators<byte, byte, byte>.operator &(byte left, byte right) => (byte)(left & right);
    static byte IBitwiseOperators<byte, byte, byte>.operator |(byte left, byte right) => (byte)(left | right);
    static byte IBitwiseOperators<byte, byte, byte>.operator ^(byte left, byte right) => (byte)(left ^ right);
    static byte IBitwiseOperators<byte, byte, byte>.operator ~(byte value) => unchecked((byte)~value);
    static byte IShiftOperators<byte, int, byte>.operator <<(byte value, int shiftAmount) => (byte)(value << (shiftAmount & 7));
    static byte IShiftOperators<byte, int, byte>.operator >>(byte value, int shiftAmount) => (byte)(value >> (shiftAmount & 7));
    static byte IShiftOperators<byte, int, byte>.operator >>>(byte value, int shiftAmount) => (byte)((byte)value >>> (shiftAmount & 7));
    static bool IEqualityOperators<byte, byte, bool>.operator ==(byte left, byte right) => left == right;
    static bool IEqualityOperators<byte, byte, bool>.operator !=(byte left, byte right) => left != right;
    static bool IComparisonOperators<byte, byte, bool>.operator <(byte left, byte right) => left < right;
    static bool IComparisonOperators<byte, byte, bool>.operator >(byte left, byte right) => left > right;
    static bool IComparisonOperators<byte, byte, bool>.operator <=(byte left, byte right) => left <= right;
    static bool IComparisonOperators<byte, byte, bool>.operator >=(byte left, byte right) => left >= right;

    static byte INumberBase<byte>.One => 1;
    static byte INumberBase<byte>.Zero => 0;
    static int INumberBase<byte>.Radix => 2;
    static byte IAdditiveIdentity<byte, byte>.AdditiveIdentity => 0;
    static byte IMultiplicativeIdentity<byte, byte>.MultiplicativeIdentity => 1;
    static byte IMinMaxValue<byte>.MinValue => MinValue;
    static byte IMinMaxValue<byte>.MaxValue => MaxValue;
    static byte IBinaryNumber<byte>.AllBitsSet => unchecked((byte)~0);
}
