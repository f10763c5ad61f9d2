// This file holds SByte as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct SByte
{
    static bool INumberBase<sbyte>.IsCanonical(sbyte value) => true;
    static bool INumberBase<sbyte>.IsComplexNumber(sbyte value) => false;
    static bool INumberBase<sbyte>.IsFinite(sbyte value) => true;
    static bool INumberBase<sbyte>.IsImaginaryNumber(sbyte value) => false;
    static bool INumberBase<sbyte>.IsInfinity(sbyte value) => false;
    static bool INumberBase<sbyte>.IsInteger(sbyte value) => true;
    static bool INumberBase<sbyte>.IsNaN(sbyte value) => false;
    static bool INumberBase<sbyte>.IsNegativeInfinity(sbyte value) => false;
    static bool INumberBase<sbyte>.IsNormal(sbyte value) => value != 0;
    static bool INumberBase<sbyte>.IsPositiveInfinity(sbyte value) => false;
    static bool INumberBase<sbyte>.IsRealNumber(sbyte value) => true;
    static bool INumberBase<sbyte>.IsSubnormal(sbyte value) => false;
    static bool INumberBase<sbyte>.IsZero(sbyte value) => value == 0;
    public static sbyte MaxMagnitude(sbyte x, sbyte y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    static sbyte INumberBase<sbyte>.MaxMagnitudeNumber(sbyte x, sbyte y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    public static sbyte MinMagnitude(sbyte x, sbyte y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static sbyte INumberBase<sbyte>.MinMagnitudeNumber(sbyte x, sbyte y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static sbyte INumber<sbyte>.MaxNumber(sbyte x, sbyte y) => x >= y ? x : y;
    static sbyte INumber<sbyte>.MinNumber(sbyte x, sbyte y) => x <= y ? x : y;
    static sbyte INumber<sbyte>.MaxNative(sbyte x, sbyte y) => x >= y ? x : y;
    static sbyte INumber<sbyte>.MinNative(sbyte x, sbyte y) => x <= y ? x : y;
    public static sbyte CopySign(sbyte value, sbyte sign) => (sbyte)Number.CopySign(value, sign < 0, MinValue);
    public static sbyte Log2(sbyte value) => value < 0 ? throw Number.NegativeLog2(nameof(value)) : (sbyte)BitOperations.Log2((uint)(byte)value);
    public static sbyte PopCount(sbyte value) => (sbyte)BitOperations.PopCount((uint)(byte)value);
    public static sbyte LeadingZeroCount(sbyte value) => (sbyte)(BitOperations.LeadingZeroCount((uint)(byte)value) - 24);
    public static sbyte TrailingZeroCount(sbyte value) => (sbyte)(value == 0 ? 8 : BitOperations.TrailingZeroCount((uint)(byte)value));
    public static sbyte RotateLeft(sbyte value, int rotateAmount) => (sbyte)((byte)value << (rotateAmount & 7) | (byte)value >> (-rotateAmount & 7));
    public static sbyte RotateRight(sbyte value, int rotateAmount) => (sbyte)((byte)value >> (rotateAmount & 7) | (byte)value << (-rotateAmount & 7));

    int IBinaryInteger<sbyte>.GetByteCount() => 1;
    int IBinaryInteger<sbyte>.GetShortestBitLength() => Number.ShortestBitLength((long)m_value);
    bool IBinaryInteger<sbyte>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 1, true, destination, out bytesWritten);

    static bool IBinaryInteger<sbyte>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out sbyte value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 1, true, out ulong bits);
        value = (sbyte)bits;
        return read;
    }

    bool IBinaryInteger<sbyte>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 1, false, destination, out bytesWritten);

    static bool IBinaryInteger<sbyte>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out sbyte value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 1, true, out ulong bits);
        value = (sbyte)bits;
        return read;
    }

}
