// This file holds functions of angles in half turns, exact where the result is, the n-th root, and the hypotenuse.
namespace System;

internal static class Turns
{
    internal static double SinPi(double x)
    {
        if (!double.IsFinite(x)) return double.NaN;
        double rest = Math.Abs(x) % 2;
        bool negative = double.IsNegative(x);
        if (rest >= 1)
        {
            rest -= 1;
            negative = !negative;
        }
        if (rest == 0) return Math.CopySign(0, x);
        double value = rest < 0.25 ? Math.Sin(Math.PI * rest) : rest <= 0.75 ? Math.Cos(Math.PI * (0.5 - rest)) : Math.Sin(Math.PI * (1 - rest));
        return negative ? -value : value;
    }

    internal static double CosPi(double x)
    {
        if (!double.IsFinite(x)) return double.NaN;
        double rest = Math.Abs(x) % 2;
        if (rest > 1) rest = 2 - rest;
        if (rest == 0.5) return 0;
        return rest < 0.25 ? Math.Cos(Math.PI * rest) : rest <= 0.75 ? Math.Sin(Math.PI * (0.5 - rest)) : -Math.Cos(Math.PI * (1 - rest));
    }

    internal static double TanPi(double x) => SinPi(x) / CosPi(x);

    internal static double RootN(double x, int n)
    {
        switch (n)
        {
            case 0: return double.NaN;
            case 1: return x;
            case 2: return x == 0 ? 0 : Math.Sqrt(x);
            case 3: return Math.Cbrt(x);
        }
        if (x < 0 && (n & 1) == 0) return double.NaN;
        double root = Math.Pow(Math.Abs(x), 1.0 / n);
        return (n & 1) != 0 ? Math.CopySign(root, x) : root;
    }

    /// <summary>The root of x² + y², scaled so that the squares neither overflow nor vanish.</summary>
    internal static double Hypot(double x, double y)
    {
        if (double.IsInfinity(x) || double.IsInfinity(y)) return double.PositiveInfinity;
        double large = Math.Max(Math.Abs(x), Math.Abs(y)), small = Math.Min(Math.Abs(x), Math.Abs(y));
        if (double.IsNaN(large) || small == 0) return large;
        int exponent = Math.ILogB(large);
        large = Math.ScaleB(large, -exponent);
        small = Math.ScaleB(small, -exponent);
        return Math.ScaleB(Math.Sqrt(Math.FusedMultiplyAdd(large, large, small * small)), exponent);
    }
}
