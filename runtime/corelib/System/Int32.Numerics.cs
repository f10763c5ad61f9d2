// This file holds Int32 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Int32
{
    static bool INumberBase<int>.IsCanonical(int value) => true;
    static bool INumberBase<int>.IsComplexNumber(int value) => false;
    static bool INumberBase<int>.IsFinite(int value) => true;
    static bool INumberBase<int>.IsImaginaryNumber(int value) => false;
    static bool INumberBase<int>.IsInfinity(int value) => false;
    static bool INumberBase<int>.IsInteger(int value) => true;
    static bool INumberBase<int>.IsNaN(int value) => false;
    static bool INumberBase<int>.IsNegativeInfinity(int value) => false;
    static bool INumberBase<int>.IsNormal(int value) => value != 0;
    static bool INumberBase<int>.IsPositiveInfinity(int value) => false;
    static bool INumberBase<int>.IsRealNumber(int value) => true;
    static bool INumberBase<int>.IsSubnormal(int value) => false;
    static bool INumberBase<int>.IsZero(int value) => value == 0;
    public static int MaxMagnitude(int x, int y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    static int INumberBase<int>.MaxMagnitudeNumber(int x, int y) => Number.CompareMagnitudes(x, y) is var order && (order > 0 || order == 0 && x >= 0) ? x : y;
    public static int MinMagnitude(int x, int y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static int INumberBase<int>.MinMagnitudeNumber(int x, int y) => Number.CompareMagnitudes(x, y) is var order && (order < 0 || order == 0 && x < 0) ? x : y;
    static int INumber<int>.MaxNumber(int x, int y) => x >= y ? x : y;
    static int INumber<int>.MinNumber(int x, int y) => x <= y ? x : y;
    static int INumber<int>.MaxNative(int x, int y) => x >= y ? x : y;
    static int INumber<int>.MinNative(int x, int y) => x <= y ? x : y;
    public static int CopySign(int value, int sign) => (int)Number.CopySign(value, sign < 0, MinValue);
    public static int Log2(int value) => value < 0 ? throw Number.NegativeLog2(nameof(value)) : (int)BitOperations.Log2((uint)value);
    public static long BigMul(int left, int right) => (long)left * right;

    int IBinaryInteger<int>.GetByteCount() => 4;
    int IBinaryInteger<int>.GetShortestBitLength() => Number.ShortestBitLength((long)m_value);
    bool IBinaryInteger<int>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 4, true, destination, out bytesWritten);

    static bool IBinaryInteger<int>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out int value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 4, true, out ulong bits);
        value = (int)bits;
        return read;
    }

    bool IBinaryInteger<int>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 4, false, destination, out bytesWritten);

    static bool IBinaryInteger<int>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out int value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 4, true, out ulong bits);
        value = (int)bits;
        return read;
    }

}
