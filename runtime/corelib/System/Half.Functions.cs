// This file holds the functions of Half: those of float, rounded.
using System.Numerics;

namespace System;

public readonly partial struct Half
{
    private static Half H(float value) => (Half)value;

    public static Half Abs(Half value) => new((ushort)(value._bits & ~SignMask));
    public static Half Max(Half x, Half y) => H(MathF.Max((float)x, (float)y));
    public static Half Min(Half x, Half y) => H(MathF.Min((float)x, (float)y));
    public static Half Sqrt(Half x) => H(MathF.Sqrt((float)x));
    public static Half Floor(Half x) => H(MathF.Floor((float)x));
    public static Half Ceiling(Half x) => H(MathF.Ceiling((float)x));
    public static Half Truncate(Half x) => H(MathF.Truncate((float)x));
    public static Half Round(Half x) => H(MathF.Round((float)x));
    public static Half Round(Half x, int digits) => H(MathF.Round((float)x, digits));
    public static Half Round(Half x, MidpointRounding mode) => H(MathF.Round((float)x, mode));
    public static Half Round(Half x, int digits, MidpointRounding mode) => H(MathF.Round((float)x, digits, mode));
    public static Half Acos(Half x) => H(float.Acos((float)x));
    public static Half Acosh(Half x) => H(float.Acosh((float)x));
    public static Half Asin(Half x) => H(float.Asin((float)x));
    public static Half Asinh(Half x) => H(float.Asinh((float)x));
    public static Half Atan(Half x) => H(float.Atan((float)x));
    public static Half Atanh(Half x) => H(float.Atanh((float)x));
    public static Half Cbrt(Half x) => H(float.Cbrt((float)x));
    public static Half Cos(Half x) => H(float.Cos((float)x));
    public static Half Cosh(Half x) => H(float.Cosh((float)x));
    public static Half Exp(Half x) => H(float.Exp((float)x));
    public static Half Log(Half x) => H(float.Log((float)x));
    public static Half Log10(Half x) => H(float.Log10((float)x));
    public static Half Sin(Half x) => H(float.Sin((float)x));
    public static Half Sinh(Half x) => H(float.Sinh((float)x));
    public static Half Tan(Half x) => H(float.Tan((float)x));
    public static Half Tanh(Half x) => H(float.Tanh((float)x));
    public static Half ReciprocalEstimate(Half x) => H(float.ReciprocalEstimate((float)x));
    public static Half ReciprocalSqrtEstimate(Half x) => H(float.ReciprocalSqrtEstimate((float)x));
    public static Half Log2(Half value) => H(float.Log2((float)value));
    public static Half Log(Half x, Half newBase) => H(float.Log((float)x, (float)newBase));
    public static Half Pow(Half x, Half y) => H(float.Pow((float)x, (float)y));
    public static Half Atan2(Half y, Half x) => H(float.Atan2((float)y, (float)x));
    public static Half Atan2Pi(Half y, Half x) => H(float.Atan2Pi((float)y, (float)x));
    public static Half AcosPi(Half x) => H(float.AcosPi((float)x));
    public static Half AsinPi(Half x) => H(float.AsinPi((float)x));
    public static Half AtanPi(Half x) => H(float.AtanPi((float)x));
    public static Half Exp2(Half x) => H(float.Exp2((float)x));
    public static Half Exp10(Half x) => H(float.Exp10((float)x));
    public static Half ExpM1(Half x) => H(float.ExpM1((float)x));
    public static Half Exp2M1(Half x) => H(float.Exp2M1((float)x));
    public static Half Exp10M1(Half x) => H(float.Exp10M1((float)x));
    public static Half LogP1(Half x) => H(float.LogP1((float)x));
    public static Half Log2P1(Half x) => H(float.Log2P1((float)x));
    public static Half Log10P1(Half x) => H(float.Log10P1((float)x));
    public static Half SinPi(Half x) => H(float.SinPi((float)x));
    public static Half CosPi(Half x) => H(float.CosPi((float)x));
    public static Half TanPi(Half x) => H(float.TanPi((float)x));
    public static Half DegreesToRadians(Half degrees) => H(float.DegreesToRadians((float)degrees));
    public static Half RadiansToDegrees(Half radians) => H(float.RadiansToDegrees((float)radians));
    public static Half Hypot(Half x, Half y) => H(float.Hypot((float)x, (float)y));
    public static Half RootN(Half x, int n) => H(float.RootN((float)x, n));
    public static Half FusedMultiplyAdd(Half left, Half right, Half addend) => H(float.FusedMultiplyAdd((float)left, (float)right, (float)addend));
    public static Half Ieee754Remainder(Half left, Half right) => H(float.Ieee754Remainder((float)left, (float)right));
    public static Half ScaleB(Half x, int n) => H(float.ScaleB((float)x, n));
    public static Half Lerp(Half value1, Half value2, Half amount) => H(float.Lerp((float)value1, (float)value2, (float)amount));
    public static int ILogB(Half x) => MathF.ILogB((float)x);

    public static (Half Sin, Half Cos) SinCos(Half x)
    {
        (float sin, float cos) = MathF.SinCos((float)x);
        return (H(sin), H(cos));
    }

    public static (Half SinPi, Half CosPi) SinCosPi(Half x)
    {
        (float sin, float cos) = float.SinCosPi((float)x);
        return (H(sin), H(cos));
    }

    public static Half BitIncrement(Half x)
    {
        if ((x._bits & ExponentMask) == ExponentMask) return IsNegativeInfinity(x) ? MinValue : x;
        if (x._bits == SignMask) return Epsilon;
        return new Half((ushort)(IsNegative(x) ? x._bits - 1 : x._bits + 1));
    }

    public static Half BitDecrement(Half x)
    {
        if ((x._bits & ExponentMask) == ExponentMask) return IsPositiveInfinity(x) ? MaxValue : x;
        if (x._bits == 0) return -Epsilon;
        return new Half((ushort)(IsNegative(x) ? x._bits + 1 : x._bits - 1));
    }
}
