// This file holds IntPtr as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct IntPtr
{
    static bool INumberBase<nint>.IsCanonical(nint value) => true;
    static bool INumberBase<nint>.IsComplexNumber(nint value) => false;
    static bool INumberBase<nint>.IsFinite(nint value) => true;
    static bool INumberBase<nint>.IsImaginaryNumber(nint value) => false;
    static bool INumberBase<nint>.IsInfinity(nint value) => false;
    static bool INumberBase<nint>.IsInteger(nint value) => true;
    static bool INumberBase<nint>.IsNaN(nint value) => false;
    static bool INumberBase<nint>.IsNegativeInfinity(nint value) => false;
    static bool INumberBase<nint>.IsNormal(nint value) => value != 0;
    static bool INumberBase<nint>.IsPositiveInfinity(nint value) => false;
    static bool INumberBase<nint>.IsRealNumber(nint value) => true;
    static bool INumberBase<nint>.IsSubnormal(nint value) => false;
    static bool INumberBase<nint>.IsZero(nint value) => value == 0;
    public static nint MaxMagnitude(nint x, nint y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    static nint INumberBase<nint>.MaxMagnitudeNumber(nint x, nint y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    public static nint MinMagnitude(nint x, nint y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static nint INumberBase<nint>.MinMagnitudeNumber(nint x, nint y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static nint INumber<nint>.MaxNumber(nint x, nint y) => x >= y ? x : y;
    static nint INumber<nint>.MinNumber(nint x, nint y) => x <= y ? x : y;
    static nint INumber<nint>.MaxNative(nint x, nint y) => x >= y ? x : y;
    static nint INumber<nint>.MinNative(nint x, nint y) => x <= y ? x : y;
    public static nint CopySign(nint value, nint sign) => (nint)Number.CopySign(value, sign < 0, MinValue);
    public static nint Log2(nint value) => value < 0 ? throw Number.NegativeLog2(nameof(value)) : (nint)BitOperations.Log2((ulong)value);

    int IBinaryInteger<nint>.GetByteCount() => 8;
    int IBinaryInteger<nint>.GetShortestBitLength() => Number.ShortestBitLength((long)this);
    bool IBinaryInteger<nint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)this, 8, true, destination, out bytesWritten);

    static bool IBinaryInteger<nint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 8, true, out ulong bits);
        value = (nint)bits;
        return read;
    }

    bool IBinaryInteger<nint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)this, 8, false, destination, out bytesWritten);

    static bool IBinaryInteger<nint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nint value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 8, true, out ulong bits);
        value = (nint)bits;
        return read;
    }

}
