// This file holds Decimal as a number of generic code: operators and constants.
using System.Numerics;

namespace System;

public readonly partial struct Decimal : IFloatingPoint<decimal>, IMinMaxValue<decimal>
{

    static decimal INumberBase<decimal>.One => 1;
    static decimal INumberBase<decimal>.Zero => 0;
    static int INumberBase<decimal>.Radix => 10;
    static decimal IAdditiveIdentity<decimal, decimal>.AdditiveIdentity => 0;
    static decimal IMultiplicativeIdentity<decimal, decimal>.MultiplicativeIdentity => 1;
    static decimal IMinMaxValue<decimal>.MinValue => MinValue;
    static decimal IMinMaxValue<decimal>.MaxValue => MaxValue;
    static decimal ISignedNumber<decimal>.NegativeOne => -1;
    static decimal IFloatingPointConstants<decimal>.E => 2.7182818284590452353602874714m;
    static decimal IFloatingPointConstants<decimal>.Pi => 3.1415926535897932384626433833m;
    static decimal IFloatingPointConstants<decimal>.Tau => 6.2831853071795864769252867666m;
}
