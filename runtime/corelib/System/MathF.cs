// This file holds the functions of MathF that need no library.
using System.Runtime.CompilerServices;

namespace System;

public static partial class MathF
{
    public const float E = 2.71828183F;
    public const float PI = 3.14159265F;
    public const float Tau = 6.283185307F;

    [Intrinsic]
    public static float Abs(float x) => BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(x) & int.MaxValue);

    /// <summary>NaN if an operand is; +0 is greater than -0 (IEEE 754-2019 maximum).</summary>
    [Intrinsic]
    public static float Max(float x, float y)
    {
        if (x != y) return float.IsNaN(x) || y < x ? x : y;
        return float.IsNegative(y) ? x : y;
    }

    /// <summary>NaN if an operand is; -0 is less than +0 (IEEE 754-2019 minimum).</summary>
    [Intrinsic]
    public static float Min(float x, float y)
    {
        if (x != y) return float.IsNaN(x) || x < y ? x : y;
        return float.IsNegative(x) ? x : y;
    }

    /// <summary>From here on every value is an integer.</summary>
    private const float Integral = 8388608F;

    [Intrinsic]
    public static float Truncate(float x) => Abs(x) < Integral ? CopySign((int)x, x) : x;

    [Intrinsic]
    public static float Floor(float x)
    {
        float whole = Truncate(x);
        return whole > x ? whole - 1 : whole;
    }

    [Intrinsic]
    public static float Ceiling(float x)
    {
        float whole = Truncate(x);
        return whole < x ? CopySign(whole + 1, x) : whole;
    }

    public static float CopySign(float x, float y) =>
        BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(x) & int.MaxValue | BitConverter.SingleToInt32Bits(y) & ~int.MaxValue);

    /// <summary>Half to even: adding and taking away 2^23 rounds in hardware.</summary>
    public static float Round(float x) => Abs(x) < Integral ? CopySign(Abs(x) + Integral - Integral, x) : x;

    public static float Round(float x, MidpointRounding mode)
    {
        switch (mode)
        {
            case MidpointRounding.ToEven: return Round(x);
            case MidpointRounding.ToZero: return Truncate(x);
            case MidpointRounding.ToNegativeInfinity: return Floor(x);
            case MidpointRounding.ToPositiveInfinity: return Ceiling(x);
            case MidpointRounding.AwayFromZero:
                float whole = Truncate(x);
                return Abs(x - whole) >= 0.5F ? CopySign(Abs(whole) + 1, x) : whole;
            default:
                throw new ArgumentException("The value '" + Number.ToText((long)(int)mode) + "' is not valid for this usage of the type MidpointRounding.", nameof(mode));
        }
    }

    public static int Sign(float x)
    {
        if (x < 0) return -1;
        if (x > 0) return 1;
        if (x == 0) return 0;
        throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }

    /// <summary>IEEE 754 square root.</summary>
    [Intrinsic]
    public static float Sqrt(float x) => throw new NotSupportedException("The compiler expands calls of this method.");

    public static float Round(float x, int digits) => Round(x, digits, MidpointRounding.ToEven);

    /// <summary>Rounds x × 10^digits, as .NET does: the product itself is rounded.</summary>
    public static float Round(float x, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 6) throw new ArgumentOutOfRangeException(nameof(digits), "Rounding digits must be between 0 and 6, inclusive.");
        if (Abs(x) >= 1e8F) return x;
        float power = 1;
        for (int i = 0; i < digits; i++) power *= 10;
        return Round(x * power, mode) / power;
    }
}
