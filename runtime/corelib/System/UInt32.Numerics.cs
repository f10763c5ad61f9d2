// This file holds UInt32 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct UInt32
{
    static uint INumberBase<uint>.Abs(uint value) => value;
    static bool INumberBase<uint>.IsCanonical(uint value) => true;
    static bool INumberBase<uint>.IsComplexNumber(uint value) => false;
    static bool INumberBase<uint>.IsFinite(uint value) => true;
    static bool INumberBase<uint>.IsImaginaryNumber(uint value) => false;
    static bool INumberBase<uint>.IsInfinity(uint value) => false;
    static bool INumberBase<uint>.IsInteger(uint value) => true;
    static bool INumberBase<uint>.IsNaN(uint value) => false;
    static bool INumberBase<uint>.IsNegative(uint value) => false;
    static bool INumberBase<uint>.IsNegativeInfinity(uint value) => false;
    static bool INumberBase<uint>.IsNormal(uint value) => value != 0;
    static bool INumberBase<uint>.IsPositive(uint value) => true;
    static bool INumberBase<uint>.IsPositiveInfinity(uint value) => false;
    static bool INumberBase<uint>.IsRealNumber(uint value) => true;
    static bool INumberBase<uint>.IsSubnormal(uint value) => false;
    static bool INumberBase<uint>.IsZero(uint value) => value == 0;
    static uint INumberBase<uint>.MaxMagnitude(uint x, uint y) => x >= y ? x : y;
    static uint INumberBase<uint>.MaxMagnitudeNumber(uint x, uint y) => x >= y ? x : y;
    static uint INumberBase<uint>.MinMagnitude(uint x, uint y) => x <= y ? x : y;
    static uint INumberBase<uint>.MinMagnitudeNumber(uint x, uint y) => x <= y ? x : y;
    static uint INumber<uint>.MaxNumber(uint x, uint y) => x >= y ? x : y;
    static uint INumber<uint>.MinNumber(uint x, uint y) => x <= y ? x : y;
    static uint INumber<uint>.MaxNative(uint x, uint y) => x >= y ? x : y;
    static uint INumber<uint>.MinNative(uint x, uint y) => x <= y ? x : y;
    static uint INumber<uint>.CopySign(uint value, uint sign) => value;
    public static ulong BigMul(uint left, uint right) => (ulong)left * right;

    int IBinaryInteger<uint>.GetByteCount() => 4;
    int IBinaryInteger<uint>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)m_value);
    bool IBinaryInteger<uint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 4, true, destination, out bytesWritten);

    static bool IBinaryInteger<uint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out uint value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 4, false, out ulong bits);
        value = (uint)bits;
        return read;
    }

    bool IBinaryInteger<uint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 4, false, destination, out bytesWritten);

    static bool IBinaryInteger<uint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out uint value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 4, false, out ulong bits);
        value = (uint)bits;
        return read;
    }

}
