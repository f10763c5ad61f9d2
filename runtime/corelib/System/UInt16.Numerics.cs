// This file holds UInt16 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct UInt16
{
    static ushort INumberBase<ushort>.Abs(ushort value) => value;
    static bool INumberBase<ushort>.IsCanonical(ushort value) => true;
    static bool INumberBase<ushort>.IsComplexNumber(ushort value) => false;
    static bool INumberBase<ushort>.IsFinite(ushort value) => true;
    static bool INumberBase<ushort>.IsImaginaryNumber(ushort value) => false;
    static bool INumberBase<ushort>.IsInfinity(ushort value) => false;
    static bool INumberBase<ushort>.IsInteger(ushort value) => true;
    static bool INumberBase<ushort>.IsNaN(ushort value) => false;
    static bool INumberBase<ushort>.IsNegative(ushort value) => false;
    static bool INumberBase<ushort>.IsNegativeInfinity(ushort value) => false;
    static bool INumberBase<ushort>.IsNormal(ushort value) => value != 0;
    static bool INumberBase<ushort>.IsPositive(ushort value) => true;
    static bool INumberBase<ushort>.IsPositiveInfinity(ushort value) => false;
    static bool INumberBase<ushort>.IsRealNumber(ushort value) => true;
    static bool INumberBase<ushort>.IsSubnormal(ushort value) => false;
    static bool INumberBase<ushort>.IsZero(ushort value) => value == 0;
    static ushort INumberBase<ushort>.MaxMagnitude(ushort x, ushort y) => x >= y ? x : y;
    static ushort INumberBase<ushort>.MaxMagnitudeNumber(ushort x, ushort y) => x >= y ? x : y;
    static ushort INumberBase<ushort>.MinMagnitude(ushort x, ushort y) => x <= y ? x : y;
    static ushort INumberBase<ushort>.MinMagnitudeNumber(ushort x, ushort y) => x <= y ? x : y;
    static ushort INumber<ushort>.MaxNumber(ushort x, ushort y) => x >= y ? x : y;
    static ushort INumber<ushort>.MinNumber(ushort x, ushort y) => x <= y ? x : y;
    static ushort INumber<ushort>.MaxNative(ushort x, ushort y) => x >= y ? x : y;
    static ushort INumber<ushort>.MinNative(ushort x, ushort y) => x <= y ? x : y;
    static ushort INumber<ushort>.CopySign(ushort value, ushort sign) => value;
    public static ushort Log2(ushort value) => (ushort)BitOperations.Log2((uint)(ushort)value);
    public static ushort PopCount(ushort value) => (ushort)BitOperations.PopCount((uint)(ushort)value);
    public static ushort LeadingZeroCount(ushort value) => (ushort)(BitOperations.LeadingZeroCount((uint)(ushort)value) - 16);
    public static ushort TrailingZeroCount(ushort value) => (ushort)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)(ushort)value));
    public static ushort RotateLeft(ushort value, int rotateAmount) => (ushort)((ushort)value << (rotateAmount & 15) | (ushort)value >> (-rotateAmount & 15));
    public static ushort RotateRight(ushort value, int rotateAmount) => (ushort)((ushort)value >> (rotateAmount & 15) | (ushort)value << (-rotateAmount & 15));

    int IBinaryInteger<ushort>.GetByteCount() => 2;
    int IBinaryInteger<ushort>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)m_value);
    bool IBinaryInteger<ushort>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 2, true, destination, out bytesWritten);

    static bool IBinaryInteger<ushort>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ushort value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 2, false, out ulong bits);
        value = (ushort)bits;
        return read;
    }

    bool IBinaryInteger<ushort>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 2, false, destination, out bytesWritten);

    static bool IBinaryInteger<ushort>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out ushort value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 2, false, out ulong bits);
        value = (ushort)bits;
        return read;
    }

}
