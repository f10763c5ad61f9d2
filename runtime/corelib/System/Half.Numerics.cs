// This file holds Half as a number of generic code.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

public readonly partial struct Half
{
    static int INumberBase<Half>.Radix => 2;
    static Half IAdditiveIdentity<Half, Half>.AdditiveIdentity => default;
    static Half IBinaryNumber<Half>.AllBitsSet => new(0xFFFF);
    static bool INumberBase<Half>.IsCanonical(Half value) => true;
    static bool INumberBase<Half>.IsComplexNumber(Half value) => false;
    static bool INumberBase<Half>.IsImaginaryNumber(Half value) => false;
    public static bool IsRealNumber(Half value) => !IsNaN(value);
    static bool INumberBase<Half>.IsZero(Half value) => (value._bits & ~SignMask) == 0;
    public static Half MaxMagnitude(Half x, Half y) => (Half)MathF.MaxMagnitude((float)x, (float)y);
    public static Half MinMagnitude(Half x, Half y) => (Half)MathF.MinMagnitude((float)x, (float)y);
    public static Half MaxMagnitudeNumber(Half x, Half y) => IsNaN(x) ? y : IsNaN(y) ? x : MaxMagnitude(x, y);
    public static Half MinMagnitudeNumber(Half x, Half y) => IsNaN(x) ? y : IsNaN(y) ? x : MinMagnitude(x, y);
    public static Half MaxNumber(Half x, Half y) => IsNaN(x) ? y : IsNaN(y) ? x : Max(x, y);
    public static Half MinNumber(Half x, Half y) => IsNaN(x) ? y : IsNaN(y) ? x : Min(x, y);
    public static Half MaxNative(Half x, Half y) => x > y ? x : y;
    public static Half MinNative(Half x, Half y) => x < y ? x : y;
    public static Half Clamp(Half value, Half min, Half max) => (Half)Math.Clamp((float)value, (float)min, (float)max);
    public static Half ClampNative(Half value, Half min, Half max) => min > max ? Clamp(value, min, max) : MinNative(MaxNative(value, min), max);
    public static int Sign(Half value) => Math.Sign((float)value);
    public static Half CopySign(Half value, Half sign) => new((ushort)(value._bits & ~SignMask | sign._bits & SignMask));
    public static bool IsPow2(Half value) => float.IsPow2((float)value);
    public static Half MultiplyAddEstimate(Half left, Half right, Half addend) => (Half)((float)left * (float)right + (float)addend);
    public static TInteger ConvertToInteger<TInteger>(Half value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);
    public static TInteger ConvertToIntegerNative<TInteger>(Half value) where TInteger : IBinaryInteger<TInteger> => TInteger.CreateSaturating(value);

    private int BiasedExponent => _bits >> 10 & 31;
    private ulong Significand => (uint)(_bits & FractionMask | (BiasedExponent == 0 ? 0 : 1 << 10));
    int IFloatingPoint<Half>.GetExponentByteCount() => 1;
    int IFloatingPoint<Half>.GetExponentShortestBitLength() => Number.ShortestBitLength(BiasedExponent - 15);
    int IFloatingPoint<Half>.GetSignificandByteCount() => 2;
    int IFloatingPoint<Half>.GetSignificandBitLength() => 11;
    bool IFloatingPoint<Half>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)(BiasedExponent - 15), 1, true, destination, out bytesWritten);
    bool IFloatingPoint<Half>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger(Significand, 2, true, destination, out bytesWritten);
    bool IFloatingPoint<Half>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)(BiasedExponent - 15), 1, false, destination, out bytesWritten);
    bool IFloatingPoint<Half>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger(Significand, 2, false, destination, out bytesWritten);
}
