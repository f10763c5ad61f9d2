// This file holds Decimal as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Decimal
{
    static bool INumberBase<decimal>.IsComplexNumber(decimal value) => false;
    static bool INumberBase<decimal>.IsFinite(decimal value) => true;
    static bool INumberBase<decimal>.IsImaginaryNumber(decimal value) => false;
    static bool INumberBase<decimal>.IsInfinity(decimal value) => false;
    static bool INumberBase<decimal>.IsNaN(decimal value) => false;
    static bool INumberBase<decimal>.IsNegativeInfinity(decimal value) => false;
    static bool INumberBase<decimal>.IsNormal(decimal value) => !value.IsZero;
    static bool INumberBase<decimal>.IsPositiveInfinity(decimal value) => false;
    static bool INumberBase<decimal>.IsRealNumber(decimal value) => true;
    static bool INumberBase<decimal>.IsSubnormal(decimal value) => false;
    static bool INumberBase<decimal>.IsZero(decimal value) => value.IsZero;
    static decimal INumberBase<decimal>.MaxMagnitudeNumber(decimal x, decimal y) => MaxMagnitude(x, y);
    static decimal INumberBase<decimal>.MinMagnitudeNumber(decimal x, decimal y) => MinMagnitude(x, y);
    static decimal INumber<decimal>.MaxNumber(decimal x, decimal y) => Max(x, y);
    static decimal INumber<decimal>.MinNumber(decimal x, decimal y) => Min(x, y);

    private int StoredExponent => 95 - Places; // as .NET counts
    int IFloatingPoint<decimal>.GetExponentByteCount() => 1;
    int IFloatingPoint<decimal>.GetExponentShortestBitLength() => 8 - BitOperations.LeadingZeroCount((uint)StoredExponent << 24);
    int IFloatingPoint<decimal>.GetSignificandByteCount() => 12;
    int IFloatingPoint<decimal>.GetSignificandBitLength() => 96;
    bool IFloatingPoint<decimal>.TryWriteExponentBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)StoredExponent, 1, true, destination, out bytesWritten);
    bool IFloatingPoint<decimal>.TryWriteExponentLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)StoredExponent, 1, false, destination, out bytesWritten);

    bool IFloatingPoint<decimal>.TryWriteSignificandBigEndian(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        if (destination.Length < 12) return false;
        Number.TryWriteInteger(_hi32, 4, true, destination, out _);
        Number.TryWriteInteger(_lo64, 8, true, destination.Slice(4), out _);
        bytesWritten = 12;
        return true;
    }

    bool IFloatingPoint<decimal>.TryWriteSignificandLittleEndian(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        if (destination.Length < 12) return false;
        Number.TryWriteInteger(_lo64, 8, false, destination, out _);
        Number.TryWriteInteger(_hi32, 4, false, destination.Slice(8), out _);
        bytesWritten = 12;
        return true;
    }
}
