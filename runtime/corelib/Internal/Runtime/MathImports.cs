// This file declares the mathematical functions of the native runtime (the system's C library, or
// the part of one that is linked in). It mirrors the table of helpers in codegen/rtabi.
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class MathImports
{
    [RuntimeImport("acos"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Acos(double x);
    [RuntimeImport("acosf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Acos(float x);
    [RuntimeImport("acosh"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Acosh(double x);
    [RuntimeImport("acoshf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Acosh(float x);
    [RuntimeImport("asin"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Asin(double x);
    [RuntimeImport("asinf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Asin(float x);
    [RuntimeImport("asinh"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Asinh(double x);
    [RuntimeImport("asinhf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Asinh(float x);
    [RuntimeImport("atan"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Atan(double x);
    [RuntimeImport("atanf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Atan(float x);
    [RuntimeImport("atanh"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Atanh(double x);
    [RuntimeImport("atanhf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Atanh(float x);
    [RuntimeImport("cbrt"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Cbrt(double x);
    [RuntimeImport("cbrtf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Cbrt(float x);
    [RuntimeImport("cos"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Cos(double x);
    [RuntimeImport("cosf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Cos(float x);
    [RuntimeImport("cosh"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Cosh(double x);
    [RuntimeImport("coshf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Cosh(float x);
    [RuntimeImport("exp"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Exp(double x);
    [RuntimeImport("expf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Exp(float x);
    [RuntimeImport("log"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Log(double x);
    [RuntimeImport("logf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Log(float x);
    [RuntimeImport("log10"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Log10(double x);
    [RuntimeImport("log10f"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Log10(float x);
    [RuntimeImport("log2"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Log2(double x);
    [RuntimeImport("log2f"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Log2(float x);
    [RuntimeImport("sin"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Sin(double x);
    [RuntimeImport("sinf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Sin(float x);
    [RuntimeImport("sinh"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Sinh(double x);
    [RuntimeImport("sinhf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Sinh(float x);
    [RuntimeImport("tan"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Tan(double x);
    [RuntimeImport("tanf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Tan(float x);
    [RuntimeImport("tanh"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Tanh(double x);
    [RuntimeImport("tanhf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Tanh(float x);
    [RuntimeImport("atan2"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Atan2(double x, double y);
    [RuntimeImport("atan2f"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Atan2(float x, float y);
    [RuntimeImport("pow"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Pow(double x, double y);
    [RuntimeImport("powf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Pow(float x, float y);
    [RuntimeImport("remainder"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Remainder(double x, double y);
    [RuntimeImport("remainderf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Remainder(float x, float y);
    [RuntimeImport("fma"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern double Fma(double x, double y, double z);
    [RuntimeImport("fmaf"), MethodImpl(MethodImplOptions.InternalCall)] internal static extern float Fma(float x, float y, float z);
}
