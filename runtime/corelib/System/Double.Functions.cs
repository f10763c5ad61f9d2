// This file holds the transcendental functions of Double, which are Math's or made of them.

namespace System;

public readonly partial struct Double
{
    public static double Acos(double x) => Math.Acos(x);
    public static double Acosh(double x) => Math.Acosh(x);
    public static double Asin(double x) => Math.Asin(x);
    public static double Asinh(double x) => Math.Asinh(x);
    public static double Atan(double x) => Math.Atan(x);
    public static double Atanh(double x) => Math.Atanh(x);
    public static double Cbrt(double x) => Math.Cbrt(x);
    public static double Cos(double x) => Math.Cos(x);
    public static double Cosh(double x) => Math.Cosh(x);
    public static double Exp(double x) => Math.Exp(x);
    public static double Log(double x) => Math.Log(x);
    public static double Log10(double x) => Math.Log10(x);
    public static double Sin(double x) => Math.Sin(x);
    public static double Sinh(double x) => Math.Sinh(x);
    public static double Tan(double x) => Math.Tan(x);
    public static double Tanh(double x) => Math.Tanh(x);
    public static double BitIncrement(double x) => Math.BitIncrement(x);
    public static double BitDecrement(double x) => Math.BitDecrement(x);
    public static double ReciprocalEstimate(double x) => Math.ReciprocalEstimate(x);
    public static double ReciprocalSqrtEstimate(double x) => Math.ReciprocalSqrtEstimate(x);
    public static double Log2(double value) => Math.Log2(value);
    public static double Log(double x, double newBase) => Math.Log(x, newBase);
    public static double Pow(double x, double y) => Math.Pow(x, y);
    public static double Atan2(double y, double x) => Math.Atan2(y, x);
    public static double Atan2Pi(double y, double x) => Math.Atan2(y, x) / Pi;
    public static double AcosPi(double x) => Math.Acos(x) / Pi;
    public static double AsinPi(double x) => Math.Asin(x) / Pi;
    public static double AtanPi(double x) => Math.Atan(x) / Pi;
    public static double Exp2(double x) => Math.Pow(2, x);
    public static double Exp10(double x) => Math.Pow(10, x);
    public static double ExpM1(double x) => Math.Exp(x) - 1;
    public static double Exp2M1(double x) => Math.Pow(2, x) - 1;
    public static double Exp10M1(double x) => Math.Pow(10, x) - 1;
    public static double LogP1(double x) => Math.Log(x + 1);
    public static double Log2P1(double x) => Math.Log2(x + 1);
    public static double Log10P1(double x) => Math.Log10(x + 1);
    public static double SinPi(double x) => Turns.SinPi(x);
    public static double CosPi(double x) => Turns.CosPi(x);
    public static double TanPi(double x) => Turns.TanPi(x);
    public static (double Sin, double Cos) SinCos(double x) => Math.SinCos(x);
    public static (double SinPi, double CosPi) SinCosPi(double x) => (SinPi(x), CosPi(x));
    public static double DegreesToRadians(double degrees) => degrees * Pi / 180;
    public static double RadiansToDegrees(double radians) => radians * 180 / Pi;
    public static double Hypot(double x, double y) => Turns.Hypot(x, y);
    public static double RootN(double x, int n) => Turns.RootN(x, n);
    public static double FusedMultiplyAdd(double left, double right, double addend) => Math.FusedMultiplyAdd(left, right, addend);
    public static double Ieee754Remainder(double left, double right) => Math.IEEERemainder(left, right);
    public static int ILogB(double x) => Math.ILogB(x);
    public static double ScaleB(double x, int n) => Math.ScaleB(x, n);
    public static double Lerp(double value1, double value2, double amount) => value1 * (1 - amount) + value2 * amount;
}
