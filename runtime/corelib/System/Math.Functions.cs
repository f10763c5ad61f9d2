// This file holds the functions of Math that a mathematical library computes, and those on the bits of
// double. How exact the former are is the library's matter: the last digit may differ from system to system.
using Internal.Runtime;

namespace System;

public static partial class Math
{
    public static double Acos(double d) => MathImports.Acos(d);
    public static double Acosh(double x) => MathImports.Acosh(x);
    public static double Asin(double d) => MathImports.Asin(d);
    public static double Asinh(double x) => MathImports.Asinh(x);
    public static double Atan(double d) => MathImports.Atan(d);
    public static double Atanh(double x) => MathImports.Atanh(x);
    public static double Cbrt(double d) => MathImports.Cbrt(d);
    public static double Cos(double a) => MathImports.Cos(a);
    public static double Cosh(double value) => MathImports.Cosh(value);
    public static double Exp(double d) => MathImports.Exp(d);
    public static double Log(double d) => MathImports.Log(d);
    public static double Log10(double x) => MathImports.Log10(x);
    public static double Log2(double x) => MathImports.Log2(x);
    public static double Sin(double a) => MathImports.Sin(a);
    public static double Sinh(double value) => MathImports.Sinh(value);
    public static double Tan(double a) => MathImports.Tan(a);
    public static double Tanh(double value) => MathImports.Tanh(value);
    public static double Atan2(double y, double x) => MathImports.Atan2(y, x);
    public static double Pow(double x, double y) => MathImports.Pow(x, y);

    /// <summary>The logarithm to a base; as in .NET, NaN and 1 as a base give NaN.</summary>
    public static double Log(double a, double newBase)
    {
        double value = a, radix = newBase;
        if (double.IsNaN(value)) return value;
        if (double.IsNaN(radix)) return radix;
        if (radix == 1 || value != 1 && (radix == 0 || double.IsPositiveInfinity(radix))) return double.NaN;
        return Log(value) / Log(radix);
    }

    public static double IEEERemainder(double x, double y) => MathImports.Remainder(x, y);
    public static double FusedMultiplyAdd(double x, double y, double z) => MathImports.Fma(x, y, z);

    /// <summary>The exponent of the leading bit: int.MinValue for 0, int.MaxValue for NaN and infinities.</summary>
    public static int ILogB(double x)
    {
        if (!double.IsFinite(x)) return int.MaxValue;
        if (x == 0) return int.MinValue;
        int exponent = (int)(BitConverter.DoubleToInt64Bits(x) >> 52) & 0x7FF;
        return exponent == 0 ? ILogB(x * 18014398509481984.0) - 54 : exponent - 1023;
    }

    /// <summary>x * 2^n, rounded once: the last step is the only one that can lose bits.</summary>
    public static double ScaleB(double x, int n)
    {
        const int Step = 1022;
        double up = BitConverter.Int64BitsToDouble((long)(Step + 1023) << 52), down = BitConverter.Int64BitsToDouble((long)(1023 - Step + 53) << 52);
        for (int i = 0; i < 2 && n > Step; i++, n -= Step) x *= up;
        for (int i = 0; i < 2 && n < -Step; i++, n += Step - 53) x *= down;
        return x * BitConverter.Int64BitsToDouble((long)(Math.Clamp(n, -Step, Step) + 1023) << 52);
    }

    public static double BitIncrement(double x)
    {
        long bits = BitConverter.DoubleToInt64Bits(x);
        if (!double.IsFinite(x)) return double.IsNegativeInfinity(x) ? double.MinValue : x;
        if (x == 0) return double.Epsilon;
        return BitConverter.Int64BitsToDouble(bits < 0 ? bits - 1 : bits + 1);
    }

    public static double BitDecrement(double x) => -BitIncrement(-x);

    public static double MaxMagnitude(double x, double y)
    {
        double a = Abs(x), b = Abs(y);
        return a > b || double.IsNaN(a) ? x : a == b && !double.IsNegative(x) ? x : y;
    }

    public static double MinMagnitude(double x, double y)
    {
        double a = Abs(x), b = Abs(y);
        return a < b || double.IsNaN(a) ? x : a == b && double.IsNegative(x) ? x : y;
    }
}
