// This file holds Int16 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Int16
{
    static bool INumberBase<short>.IsCanonical(short value) => true;
    static bool INumberBase<short>.IsComplexNumber(short value) => false;
    static bool INumberBase<short>.IsFinite(short value) => true;
    static bool INumberBase<short>.IsImaginaryNumber(short value) => false;
    static bool INumberBase<short>.IsInfinity(short value) => false;
    static bool INumberBase<short>.IsInteger(short value) => true;
    static bool INumberBase<short>.IsNaN(short value) => false;
    static bool INumberBase<short>.IsNegativeInfinity(short value) => false;
    static bool INumberBase<short>.IsNormal(short value) => value != 0;
    static bool INumberBase<short>.IsPositiveInfinity(short value) => false;
    static bool INumberBase<short>.IsRealNumber(short value) => true;
    static bool INumberBase<short>.IsSubnormal(short value) => false;
    static bool INumberBase<short>.IsZero(short value) => value == 0;
    public static short MaxMagnitude(short x, short y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    static short INumberBase<short>.MaxMagnitudeNumber(short x, short y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    public static short MinMagnitude(short x, short y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static short INumberBase<short>.MinMagnitudeNumber(short x, short y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static short INumber<short>.MaxNumber(short x, short y) => x >= y ? x : y;
    static short INumber<short>.MinNumber(short x, short y) => x <= y ? x : y;
    static short INumber<short>.MaxNative(short x, short y) => x >= y ? x : y;
    static short INumber<short>.MinNative(short x, short y) => x <= y ? x : y;
    public static short CopySign(short value, short sign) => (short)Number.CopySign(value, sign < 0, MinValue);
    public static short Log2(short value) => value < 0 ? throw Number.NegativeLog2(nameof(value)) : (short)BitOperations.Log2((uint)(ushort)value);
    public static short PopCount(short value) => (short)BitOperations.PopCount((uint)(ushort)value);
    public static short LeadingZeroCount(short value) => (short)(BitOperations.LeadingZeroCount((uint)(ushort)value) - 16);
    public static short TrailingZeroCount(short value) => (short)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)(ushort)value));
    public static short RotateLeft(short value, int rotateAmount) => (short)((ushort)value << (rotateAmount & 15) | (ushort)value >> (-rotateAmount & 15));
    public static short RotateRight(short value, int rotateAmount) => (short)((ushort)value >> (rotateAmount & 15) | (ushort)value << (-rotateAmount & 15));

    int IBinaryInteger<short>.GetByteCount() => 2;
    int IBinaryInteger<short>.GetShortestBitLength() => Number.ShortestBitLength((long)m_value);
    bool IBinaryInteger<short>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 2, true, destination, out bytesWritten);

    static bool IBinaryInteger<short>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out short value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 2, true, out ulong bits);
        value = (short)bits;
        return read;
    }

    bool IBinaryInteger<short>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 2, false, destination, out bytesWritten);

    static bool IBinaryInteger<short>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out short value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 2, true, out ulong bits);
        value = (short)bits;
        return read;
    }

}
