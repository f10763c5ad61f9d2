// This file holds Single as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Single : IBinaryFloatingPointIeee754<float>, IMinMaxValue<float>
{
    static float IAdditionOperators<float, float, float>.operator +(float left, float right) => left + right;
    static float ISubtractionOperators<float, float, float>.operator -(float left, float right) => left - right;
    static float IMultiplyOperators<float, float, float>.operator *(float left, float right) => left * right;
    static float IDivisionOperators<float, float, float>.operator /(float left, float right) => left / right;
    static float IModulusOperators<float, float, float>.operator %(float left, float right) => left % right;
    static float IIncrementOperators<float>.operator ++(float value) => value + 1;
    static float IDecrementOperators<float>.operator --(float value) => value - 1;
    static float IUnaryNegationOperators<float, float>.operator -(float value) => -value;
    static float IUnaryPlusOperators<float, float>.operator +(float value) => value;
    static float IBitwiseOperators<float, float, float>.operator &(float left, float right) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) & BitConverter.SingleToUInt32Bits(right));
    static float IBitwiseOperators<float, float, float>.operator |(float left, float right) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) | BitConverter.SingleToUInt32Bits(right));
    static float IBitwiseOperators<float, float, float>.operator ^(float left, float right) => BitConverter.UInt32BitsToSingle(BitConverter.SingleToUInt32Bits(left) ^ BitConverter.SingleToUInt32Bits(right));
    static float IBitwiseOperators<float, float, float>.operator ~(float value) => BitConverter.UInt32BitsToSingle(~BitConverter.SingleToUInt32Bits(value));

    static float INumberBase<float>.One => 1;
    static float INumberBase<float>.Zero => 0;
    static int INumberBase<float>.Radix => 2;
    static float IAdditiveIdentity<float, float>.AdditiveIdentity => 0;
    static float IMultiplicativeIdentity<float, float>.MultiplicativeIdentity => 1;
    static float IMinMaxValue<float>.MinValue => MinValue;
    static float IMinMaxValue<float>.MaxValue => MaxValue;
    static float ISignedNumber<float>.NegativeOne => -1;
    static float IFloatingPointConstants<float>.E => E;
    static float IFloatingPointConstants<float>.Pi => Pi;
    static float IFloatingPointConstants<float>.Tau => Tau;
    static float IFloatingPointIeee754<float>.Epsilon => Epsilon;
    static float IFloatingPointIeee754<float>.NaN => NaN;
    static float IFloatingPointIeee754<float>.NegativeInfinity => NegativeInfinity;
    static float IFloatingPointIeee754<float>.NegativeZero => NegativeZero;
    static float IFloatingPointIeee754<float>.PositiveInfinity => PositiveInfinity;
    static float IBinaryNumber<float>.AllBitsSet => BitConverter.UInt32BitsToSingle(uint.MaxValue);
}
