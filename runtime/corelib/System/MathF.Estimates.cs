// This file holds the functions of MathF that may be inexact on some machines, here exact, and the sine with the cosine.
namespace System;

public static partial class MathF
{
    public static (float Sin, float Cos) SinCos(float x) => (Sin(x), Cos(x));
    public static float ReciprocalEstimate(float x) => 1 / x;
    public static float ReciprocalSqrtEstimate(float x) => 1 / Sqrt(x);
}
