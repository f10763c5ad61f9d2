// This file holds Byte as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Byte
{
    static byte INumberBase<byte>.Abs(byte value) => value;
    static bool INumberBase<byte>.IsCanonical(byte value) => true;
    static bool INumberBase<byte>.IsComplexNumber(byte value) => false;
    static bool INumberBase<byte>.IsFinite(byte value) => true;
    static bool INumberBase<byte>.IsImaginaryNumber(byte value) => false;
    static bool INumberBase<byte>.IsInfinity(byte value) => false;
    static bool INumberBase<byte>.IsInteger(byte value) => true;
    static bool INumberBase<byte>.IsNaN(byte value) => false;
    static bool INumberBase<byte>.IsNegative(byte value) => false;
    static bool INumberBase<byte>.IsNegativeInfinity(byte value) => false;
    static bool INumberBase<byte>.IsNormal(byte value) => value != 0;
    static bool INumberBase<byte>.IsPositive(byte value) => true;
    static bool INumberBase<byte>.IsPositiveInfinity(byte value) => false;
    static bool INumberBase<byte>.IsRealNumber(byte value) => true;
    static bool INumberBase<byte>.IsSubnormal(byte value) => false;
    static bool INumberBase<byte>.IsZero(byte value) => value == 0;
    static byte INumberBase<byte>.MaxMagnitude(byte x, byte y) => x >= y ? x : y;
    static byte INumberBase<byte>.MaxMagnitudeNumber(byte x, byte y) => x >= y ? x : y;
    static byte INumberBase<byte>.MinMagnitude(byte x, byte y) => x <= y ? x : y;
    static byte INumberBase<byte>.MinMagnitudeNumber(byte x, byte y) => x <= y ? x : y;
    static byte INumber<byte>.MaxNumber(byte x, byte y) => x >= y ? x : y;
    static byte INumber<byte>.MinNumber(byte x, byte y) => x <= y ? x : y;
    static byte INumber<byte>.MaxNative(byte x, byte y) => x >= y ? x : y;
    static byte INumber<byte>.MinNative(byte x, byte y) => x <= y ? x : y;
    static byte INumber<byte>.CopySign(byte value, byte sign) => value;
    public static byte Log2(byte value) => (byte)BitOperations.Log2((uint)(byte)value);
    public static byte PopCount(byte value) => (byte)BitOperations.PopCount((uint)(byte)value);
    public static byte LeadingZeroCount(byte value) => (byte)(BitOperations.LeadingZeroCount((uint)(byte)value) - 24);
    public static byte TrailingZeroCount(byte value) => (byte)(value == 0 ? 8 : BitOperations.TrailingZeroCount((uint)(byte)value));
    public static byte RotateLeft(byte value, int rotateAmount) => (byte)((byte)value << (rotateAmount & 7) | (byte)value >> (-rotateAmount & 7));
    public static byte RotateRight(byte value, int rotateAmount) => (byte)((byte)value >> (rotateAmount & 7) | (byte)value << (-rotateAmount & 7));

    int IBinaryInteger<byte>.GetByteCount() => 1;
    int IBinaryInteger<byte>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)m_value);
    bool IBinaryInteger<byte>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 1, true, destination, out bytesWritten);

    static bool IBinaryInteger<byte>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out byte value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 1, false, out ulong bits);
        value = (byte)bits;
        return read;
    }

    bool IBinaryInteger<byte>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 1, false, destination, out bytesWritten);

    static bool IBinaryInteger<byte>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out byte value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 1, false, out ulong bits);
        value = (byte)bits;
        return read;
    }

}
