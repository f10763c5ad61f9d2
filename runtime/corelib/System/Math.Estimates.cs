// This file holds the functions of Math that may be inexact on some machines, here exact, and the sine with the cosine.
namespace System;

public static partial class Math
{
    public static (double Sin, double Cos) SinCos(double x) => (Sin(x), Cos(x));
    public static double ReciprocalEstimate(double d) => 1 / d;
    public static double ReciprocalSqrtEstimate(double d) => 1 / Sqrt(d);
}
