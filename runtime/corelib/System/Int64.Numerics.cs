// This file holds Int64 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Int64
{
    static bool INumberBase<long>.IsCanonical(long value) => true;
    static bool INumberBase<long>.IsComplexNumber(long value) => false;
    static bool INumberBase<long>.IsFinite(long value) => true;
    static bool INumberBase<long>.IsImaginaryNumber(long value) => false;
    static bool INumberBase<long>.IsInfinity(long value) => false;
    static bool INumberBase<long>.IsInteger(long value) => true;
    static bool INumberBase<long>.IsNaN(long value) => false;
    static bool INumberBase<long>.IsNegativeInfinity(long value) => false;
    static bool INumberBase<long>.IsNormal(long value) => value != 0;
    static bool INumberBase<long>.IsPositiveInfinity(long value) => false;
    static bool INumberBase<long>.IsRealNumber(long value) => true;
    static bool INumberBase<long>.IsSubnormal(long value) => false;
    static bool INumberBase<long>.IsZero(long value) => value == 0;
    public static long MaxMagnitude(long x, long y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    static long INumberBase<long>.MaxMagnitudeNumber(long x, long y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    public static long MinMagnitude(long x, long y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static long INumberBase<long>.MinMagnitudeNumber(long x, long y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static long INumber<long>.MaxNumber(long x, long y) => x >= y ? x : y;
    static long INumber<long>.MinNumber(long x, long y) => x <= y ? x : y;
    static long INumber<long>.MaxNative(long x, long y) => x >= y ? x : y;
    static long INumber<long>.MinNative(long x, long y) => x <= y ? x : y;
    public static long CopySign(long value, long sign) => (long)Number.CopySign(value, sign < 0, MinValue);
    public static long Log2(long value) => value < 0 ? throw Number.NegativeLog2(nameof(value)) : (long)BitOperations.Log2((ulong)value);

    int IBinaryInteger<long>.GetByteCount() => 8;
    int IBinaryInteger<long>.GetShortestBitLength() => Number.ShortestBitLength((long)m_value);
    bool IBinaryInteger<long>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 8, true, destination, out bytesWritten);

    static bool IBinaryInteger<long>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out long value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 8, true, out ulong bits);
        value = (long)bits;
        return read;
    }

    bool IBinaryInteger<long>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 8, false, destination, out bytesWritten);

    static bool IBinaryInteger<long>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out long value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 8, true, out ulong bits);
        value = (long)bits;
        return read;
    }

}
