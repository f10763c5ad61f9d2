// This file holds UInt64 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct UInt64
{
    static ulong INumberBase<ulong>.Abs(ulong value) => value;
    static bool INumberBase<ulong>.IsCanonical(ulong value) => true;
    static bool INumberBase<ulong>.IsComplexNumber(ulong value) => false;
    static bool INumberBase<ulong>.IsFinite(ulong value) => true;
    static bool INumberBase<ulong>.IsImaginaryNumber(ulong value) => false;
    static bool INumberBase<ulong>.IsInfinity(ulong value) => false;
    static bool INumberBase<ulong>.IsInteger(ulong value) => true;
    static bool INumberBase<ulong>.IsNaN(ulong value) => false;
    static bool INumberBase<ulong>.IsNegative(ulong value) => false;
    static bool INumberBase<ulong>.IsNegativeInfinity(ulong value) => false;
    static bool INumberBase<ulong>.IsNormal(ulong value) => value != 0;
    static bool INumberBase<ulong>.IsPositive(ulong value) => true;
    static bool INumberBase<ulong>.IsPositiveInfinity(ulong value) => false;
    static bool INumberBase<ulong>.IsRealNumber(ulong value) => true;
    static bool INumberBase<ulong>.IsSubnormal(ulong value) => false;
    static bool INumberBase<ulong>.IsZero(ulong value) => value == 0;
    static ulong INumberBase<ulong>.MaxMagnitude(ulong x, ulong y) => x >= y ? x : y;
    static ulong INumberBase<ulong>.MaxMagnitudeNumber(ulong x, ulong y) => x >= y ? x : y;
    static ulong INumberBase<ulong>.MinMagnitude(ulong x, ulong y) => x <= y ? x : y;
    static ulong INumberBase<ulong>.MinMagnitudeNumber(ulong x, ulong y) => x <= y ? x : y;
    static ulong INumber<ulong>.MaxNumber(ulong x, ulong y) => x >= y ? x : y;
    static ulong INumber<ulong>.MinNumber(ulong x, ulong y) => x <= y ? x : y;
    static ulong INumber<ulong>.MaxNative(ulong x, ulong y) => x >= y ? x : y;
    static ulong INumber<ulong>.MinNative(ulong x, ulong y) => x <= y ? x : y;
    static ulong INumber<ulong>.CopySign(ulong value, ulong sign) => value;

    int IBinaryInteger<ulong>.GetByteCount() => 8;
    int IBinaryInteger<ulong>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)m_value);
    bool IBinaryInteger<ulong>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 8, true, destination, out bytesWritten);

    static bool IBinaryInteger<ulong>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ulong value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 8, false, out ulong bits);
        value = (ulong)bits;
        return read;
    }

    bool IBinaryInteger<ulong>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 8, false, destination, out bytesWritten);

    static bool IBinaryInteger<ulong>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ulong value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 8, false, out ulong bits);
        value = (ulong)bits;
        return read;
    }

}
