namespace System.Numerics;

/// <summary>Trigonometric functions; those named Pi take or give multiples of pi.</summary>
public interface ITrigonometricFunctions<TSelf> : IFloatingPointConstants<TSelf> where TSelf : ITrigonometricFunctions<TSelf>?
{
    static abstract TSelf Acos(TSelf x);
    static abstract TSelf AcosPi(TSelf x);
    static abstract TSelf Asin(TSelf x);
    static abstract TSelf AsinPi(TSelf x);
    static abstract TSelf Atan(TSelf x);
    static abstract TSelf AtanPi(TSelf x);
    static abstract TSelf Cos(TSelf x);
    static abstract TSelf CosPi(TSelf x);
    static abstract TSelf Sin(TSelf x);
    static abstract TSelf SinPi(TSelf x);
    static abstract TSelf Tan(TSelf x);
    static abstract TSelf TanPi(TSelf x);
    static abstract (TSelf Sin, TSelf Cos) SinCos(TSelf x);
    static abstract (TSelf SinPi, TSelf CosPi) SinCosPi(TSelf x);
    static virtual TSelf DegreesToRadians(TSelf degrees) => degrees * TSelf.Pi / TSelf.CreateChecked(180);
    static virtual TSelf RadiansToDegrees(TSelf radians) => radians * TSelf.CreateChecked(180) / TSelf.Pi;
}
