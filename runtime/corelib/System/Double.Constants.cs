// This file holds Double as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Double : IBinaryFloatingPointIeee754<double>, IMinMaxValue<double>
{
    static double IAdditionOperators<double, double, double>.operator +(double left, double right) => left + right;
    static double ISubtractionOperators<double, double, double>.operator -(double left, double right) => left - right;
    static double IMultiplyOperators<double, double, double>.operator *(double left, double right) => left * right;
    static double IDivisionOperators<double, double, double>.operator /(double left, double right) => left / right;
    static double IModulusOperators<double, double, double>.operator %(double left, double right) => left % right;
    static double IIncrementOperators<double>.operator ++(double value) => value + 1;
    static double IDecrementOperators<double>.operator --(double value) => value - 1;
    static double IUnaryNegationOperators<double, double>.operator -(double value) => -value;
    static double IUnaryPlusOperators<double, double>.operator +(double value) => value;
    static double IBitwiseOperators<double, double, double>.operator &(double left, double right) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) & BitConverter.DoubleToUInt64Bits(right));
    static double IBitwiseOperators<double, double, double>.operator |(double left, double right) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) | BitConverter.DoubleToUInt64Bits(right));
    static double IBitwiseOperators<double, double, double>.operator ^(double left, double right) => BitConverter.UInt64BitsToDouble(BitConverter.DoubleToUInt64Bits(left) ^ BitConverter.DoubleToUInt64Bits(right));
    static double IBitwiseOperators<double, double, double>.operator ~(double value) => BitConverter.UInt64BitsToDouble(~BitConverter.DoubleToUInt64Bits(value));

    static double INumberBase<double>.One => 1;
    static double INumberBase<double>.Zero => 0;
    static int INumberBase<double>.Radix => 2;
    static double IAdditiveIdentity<double, double>.AdditiveIdentity => 0;
    static double IMultiplicativeIdentity<double, double>.MultiplicativeIdentity => 1;
    static double IMinMaxValue<double>.MinValue => MinValue;
    static double IMinMaxValue<double>.MaxValue => MaxValue;
    static double ISignedNumber<double>.NegativeOne => -1;
    static double IFloatingPointConstants<double>.E => E;
    static double IFloatingPointConstants<double>.Pi => Pi;
    static double IFloatingPointConstants<double>.Tau => Tau;
    static double IFloatingPointIeee754<double>.Epsilon => Epsilon;
    static double IFloatingPointIeee754<double>.NaN => NaN;
    static double IFloatingPointIeee754<double>.NegativeInfinity => NegativeInfinity;
    static double IFloatingPointIeee754<double>.NegativeZero => NegativeZero;
    static double IFloatingPointIeee754<double>.PositiveInfinity => PositiveInfinity;
    static double IBinaryNumber<double>.AllBitsSet => BitConverter.UInt64BitsToDouble(ulong.MaxValue);
}
