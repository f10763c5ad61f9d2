// This file holds Single as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Single
{
    static bool INumberBase<float>.IsCanonical(float value) => true;
    static bool INumberBase<float>.IsComplexNumber(float value) => false;
    static bool INumberBase<float>.IsImaginaryNumber(float value) => false;
    public static bool IsRealNumber(float value) => value == value;
    static bool INumberBase<float>.IsZero(float value) => value == 0;
    public static float MaxMagnitude(float x, float y) => MathF.MaxMagnitude(x, y);
    public static float MinMagnitude(float x, float y) => MathF.MinMagnitude(x, y);
    public static float MaxMagnitudeNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MathF.MaxMagnitude(x, y);
    public static float MinMagnitudeNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MathF.MinMagnitude(x, y);
    public static float MaxNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MathF.Max(x, y);
    public static float MinNumber(float x, float y) => IsNaN(x) ? y : IsNaN(y) ? x : MathF.Min(x, y);
    public static float MaxNative(float x, float y) => x > y ? x : y;
    public static float MinNative(float x, float y) => x < y ? x : y;
    public static float Clamp(float value, float min, float max) => Math.Clamp(value, min, max);
    public static float ClampNative(float value, float min, float max) => min > max ? Math.Clamp(value, min, max) : MinNative(MaxNative(value, min), max);
    public static int Sign(float value) => Math.Sign(value);
    public static float CopySign(float value, float sign) => MathF.CopySign(value, sign);
    public static bool IsPow2(float value) => value > 0 && IsFinite(value) && BitOperations.PopCount(BitConverter.SingleToUInt32Bits(value) & ((uint)1 << 23) - 1) == (IsNormal(value) ? 0 : 1);
    public static float MultiplyAddEstimate(float left, float right, float addend) => left * right + addend;
    public static float Round(float x) => MathF.Round(x);
    public static float Round(float x, int digits) => MathF.Round(x, digits);
    public static float Round(float x, MidpointRounding mode) => MathF.Round(x, mode);
    public static float Round(float x, int digits, MidpointRounding mode) => MathF.Round(x, digits, mode);
    public static TInteger ConvertToInteger<TInteger>(float value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);
    public static TInteger ConvertToIntegerNative<TInteger>(float value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);

    private int UnbiasedExponent => (int)(BitConverter.SingleToUInt32Bits(m_value) >> 23 & 255) - 127;
    private ulong Significand => BitConverter.SingleToUInt32Bits(m_value) & ((uint)1 << 23) - 1 | ((BitConverter.SingleToUInt32Bits(m_value) >> 23 & 255) == 0 ? 0 : (uint)1 << 23);
    int IFloatingPoint<float>.GetExponentByteCount() => 1;
    int IFloatingPoint<float>.GetExponentShortestBitLength() => Number.ShortestBitLength(UnbiasedExponent);
    int IFloatingPoint<float>.GetSignificandByteCount() => 4;
    int IFloatingPoint<float>.GetSignificandBitLength() => 24;
    bool IFloatingPoint<float>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)UnbiasedExponent, 1, true, destination, out bytesWritten);
    bool IFloatingPoint<float>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger(Significand, 4, true, destination, out bytesWritten);
    bool IFloatingPoint<float>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)UnbiasedExponent, 1, false, destination, out bytesWritten);
    bool IFloatingPoint<float>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger(Significand, 4, false, destination, out bytesWritten);
}
