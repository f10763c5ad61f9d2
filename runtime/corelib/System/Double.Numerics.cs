// This file holds Double as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Double
{
    static bool INumberBase<double>.IsCanonical(double value) => true;
    static bool INumberBase<double>.IsComplexNumber(double value) => false;
    static bool INumberBase<double>.IsImaginaryNumber(double value) => false;
    public static bool IsRealNumber(double value) => value == value;
    static bool INumberBase<double>.IsZero(double value) => value == 0;
    public static double MaxMagnitude(double x, double y) => Math.MaxMagnitude(x, y);
    public static double MinMagnitude(double x, double y) => Math.MinMagnitude(x, y);
    public static double MaxMagnitudeNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Math.MaxMagnitude(x, y);
    public static double MinMagnitudeNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Math.MinMagnitude(x, y);
    public static double MaxNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Math.Max(x, y);
    public static double MinNumber(double x, double y) => IsNaN(x) ? y : IsNaN(y) ? x : Math.Min(x, y);
    public static double MaxNative(double x, double y) => x > y ? x : y;
    public static double MinNative(double x, double y) => x < y ? x : y;
    public static double Clamp(double value, double min, double max) => Math.Clamp(value, min, max);
    public static double ClampNative(double value, double min, double max) => min > max ? Math.Clamp(value, min, max) : MinNative(MaxNative(value, min), max);
    public static int Sign(double value) => Math.Sign(value);
    public static double CopySign(double value, double sign) => Math.CopySign(value, sign);
    public static bool IsPow2(double value) => value > 0 && IsFinite(value) && BitOperations.PopCount(BitConverter.DoubleToUInt64Bits(value) & ((ulong)1 << 52) - 1) == (IsNormal(value) ? 0 : 1);
    public static double MultiplyAddEstimate(double left, double right, double addend) => left * right + addend;
    public static double Round(double x) => Math.Round(x);
    public static double Round(double x, int digits) => Math.Round(x, digits);
    public static double Round(double x, MidpointRounding mode) => Math.Round(x, mode);
    public static double Round(double x, int digits, MidpointRounding mode) => Math.Round(x, digits, mode);
    public static TInteger ConvertToInteger<TInteger>(double value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);
    public static TInteger ConvertToIntegerNative<TInteger>(double value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);

    private int UnbiasedExponent => (int)(BitConverter.DoubleToUInt64Bits(m_value) >> 52 & 2047) - 1023;
    private ulong Significand => BitConverter.DoubleToUInt64Bits(m_value) & ((ulong)1 << 52) - 1 | ((BitConverter.DoubleToUInt64Bits(m_value) >> 52 & 2047) == 0 ? 0 : (ulong)1 << 52);
    int IFloatingPoint<double>.GetExponentByteCount() => 2;
    int IFloatingPoint<double>.GetExponentShortestBitLength() => Number.ShortestBitLength(UnbiasedExponent);
    int IFloatingPoint<double>.GetSignificandByteCount() => 8;
    int IFloatingPoint<double>.GetSignificandBitLength() => 53;
    bool IFloatingPoint<double>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)UnbiasedExponent, 2, true, destination, out bytesWritten);
    bool IFloatingPoint<double>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger(Significand, 8, true, destination, out bytesWritten);
    bool IFloatingPoint<double>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)UnbiasedExponent, 2, false, destination, out bytesWritten);
    bool IFloatingPoint<double>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger(Significand, 8, false, destination, out bytesWritten);
}
