// This file holds the functions of MathF that a mathematical library computes, and those on the bits of
// float. How exact the former are is the library's matter: the last digit may differ from system to system.
using Internal.Runtime;

namespace System;

public static partial class MathF
{
    public static float Acos(float x) => MathImports.Acos(x);
    public static float Acosh(float x) => MathImports.Acosh(x);
    public static float Asin(float x) => MathImports.Asin(x);
    public static float Asinh(float x) => MathImports.Asinh(x);
    public static float Atan(float x) => MathImports.Atan(x);
    public static float Atanh(float x) => MathImports.Atanh(x);
    public static float Cbrt(float x) => MathImports.Cbrt(x);
    public static float Cos(float x) => MathImports.Cos(x);
    public static float Cosh(float x) => MathImports.Cosh(x);
    public static float Exp(float x) => MathImports.Exp(x);
    public static float Log(float x) => MathImports.Log(x);
    public static float Log10(float x) => MathImports.Log10(x);
    public static float Log2(float x) => MathImports.Log2(x);
    public static float Sin(float x) => MathImports.Sin(x);
    public static float Sinh(float x) => MathImports.Sinh(x);
    public static float Tan(float x) => MathImports.Tan(x);
    public static float Tanh(float x) => MathImports.Tanh(x);
    public static float Atan2(float y, float x) => MathImports.Atan2(y, x);
    public static float Pow(float x, float y) => MathImports.Pow(x, y);

    /// <summary>The logarithm to a base; as in .NET, NaN and 1 as a base give NaN.</summary>
    public static float Log(float x, float y)
    {
        float value = x, radix = y;
        if (float.IsNaN(value)) return value;
        if (float.IsNaN(radix)) return radix;
        if (radix == 1 || value != 1 && (radix == 0 || float.IsPositiveInfinity(radix))) return float.NaN;
        return Log(value) / Log(radix);
    }

    public static float IEEERemainder(float x, float y) => MathImports.Remainder(x, y);
    public static float FusedMultiplyAdd(float x, float y, float z) => MathImports.Fma(x, y, z);

    /// <summary>The exponent of the leading bit: int.MinValue for 0, int.MaxValue for NaN and infinities.</summary>
    public static int ILogB(float x)
    {
        if (!float.IsFinite(x)) return int.MaxValue;
        if (x == 0) return int.MinValue;
        int exponent = (int)(BitConverter.SingleToInt32Bits(x) >> 23) & 0xFF;
        return exponent == 0 ? ILogB(x * 33554432f) - 25 : exponent - 127;
    }

    /// <summary>x * 2^n, rounded once: the last step is the only one that can lose bits.</summary>
    public static float ScaleB(float x, int n)
    {
        const int Step = 126;
        float up = BitConverter.Int32BitsToSingle((int)(Step + 127) << 23), down = BitConverter.Int32BitsToSingle((int)(127 - Step + 24) << 23);
        for (int i = 0; i < 2 && n > Step; i++, n -= Step) x *= up;
        for (int i = 0; i < 2 && n < -Step; i++, n += Step - 24) x *= down;
        return x * BitConverter.Int32BitsToSingle((int)(Math.Clamp(n, -Step, Step) + 127) << 23);
    }

    public static float BitIncrement(float x)
    {
        int bits = BitConverter.SingleToInt32Bits(x);
        if (!float.IsFinite(x)) return float.IsNegativeInfinity(x) ? float.MinValue : x;
        if (x == 0) return float.Epsilon;
        return BitConverter.Int32BitsToSingle(bits < 0 ? bits - 1 : bits + 1);
    }

    public static float BitDecrement(float x) => -BitIncrement(-x);

    public static float MaxMagnitude(float x, float y)
    {
        float a = Abs(x), b = Abs(y);
        return a > b || float.IsNaN(a) ? x : a == b && !float.IsNegative(x) ? x : y;
    }

    public static float MinMagnitude(float x, float y)
    {
        float a = Abs(x), b = Abs(y);
        return a < b || float.IsNaN(a) ? x : a == b && float.IsNegative(x) ? x : y;
    }
}
