// This file holds the functions of Math on double that need no library.
using System.Runtime.CompilerServices;

namespace System;

public static partial class Math
{
    public const double E = 2.7182818284590452354;
    public const double PI = 3.14159265358979323846;
    public const double Tau = 6.283185307179586476925;

    public static float Max(float val1, float val2) => MathF.Max(val1, val2);
    public static float Min(float val1, float val2) => MathF.Min(val1, val2);
    public static float Abs(float value) => MathF.Abs(value);
    public static int Sign(float value) => MathF.Sign(value);

    [Intrinsic]
    public static double Abs(double value) => BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(value) & long.MaxValue);

    /// <summary>NaN if an operand is; +0 is greater than -0 (IEEE 754-2019 maximum).</summary>
    [Intrinsic]
    public static double Max(double val1, double val2)
    {
        if (val1 != val2) return double.IsNaN(val1) || val2 < val1 ? val1 : val2;
        return double.IsNegative(val2) ? val1 : val2;
    }

    /// <summary>NaN if an operand is; -0 is less than +0 (IEEE 754-2019 minimum).</summary>
    [Intrinsic]
    public static double Min(double val1, double val2)
    {
        if (val1 != val2) return double.IsNaN(val1) || val1 < val2 ? val1 : val2;
        return double.IsNegative(val1) ? val1 : val2;
    }

    /// <summary>From here on every value is an integer.</summary>
    private const double Integral = 4503599627370496.0;

    [Intrinsic]
    public static double Truncate(double d) => Abs(d) < Integral ? CopySign((long)d, d) : d;

    [Intrinsic]
    public static double Floor(double d)
    {
        double whole = Truncate(d);
        return whole > d ? whole - 1 : whole;
    }

    [Intrinsic]
    public static double Ceiling(double a)
    {
        double whole = Truncate(a);
        return whole < a ? CopySign(whole + 1, a) : whole;
    }

    public static double CopySign(double x, double y) =>
        BitConverter.Int64BitsToDouble(BitConverter.DoubleToInt64Bits(x) & long.MaxValue | BitConverter.DoubleToInt64Bits(y) & ~long.MaxValue);

    /// <summary>Half to even: adding and taking away 2^52 rounds in hardware.</summary>
    public static double Round(double a) => Abs(a) < Integral ? CopySign(Abs(a) + Integral - Integral, a) : a;

    public static double Round(double value, MidpointRounding mode)
    {
        switch (mode)
        {
            case MidpointRounding.ToEven: return Round(value);
            case MidpointRounding.ToZero: return Truncate(value);
            case MidpointRounding.ToNegativeInfinity: return Floor(value);
            case MidpointRounding.ToPositiveInfinity: return Ceiling(value);
            case MidpointRounding.AwayFromZero:
                double whole = Truncate(value);
                return Abs(value - whole) >= 0.5 ? CopySign(Abs(whole) + 1, value) : whole;
            default:
                throw new ArgumentException("The value '" + Number.ToText((long)(int)mode) + "' is not valid for this usage of the type MidpointRounding.", nameof(mode));
        }
    }

    public static int Sign(double value)
    {
        if (value < 0) return -1;
        if (value > 0) return 1;
        if (value == 0) return 0;
        throw new ArithmeticException("Function does not accept floating point Not-a-Number values.");
    }

    /// <summary>IEEE 754 square root.</summary>
    [Intrinsic]
    public static double Sqrt(double d) => throw new NotSupportedException("The compiler expands calls of this method.");

    public static double Round(double value, int digits) => Round(value, digits, MidpointRounding.ToEven);

    /// <summary>Rounds value × 10^digits, as .NET does: the product itself is rounded.</summary>
    public static double Round(double value, int digits, MidpointRounding mode)
    {
        if ((uint)digits > 15) throw new ArgumentOutOfRangeException(nameof(digits), "Rounding digits must be between 0 and 15, inclusive.");
        if (Abs(value) >= 1e16) return value;
        double power = 1;
        for (int i = 0; i < digits; i++) power *= 10;
        return Round(value * power, mode) / power;
    }
}
