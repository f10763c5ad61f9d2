// This file holds Int128 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct Int128
{
    static int INumberBase<Int128>.Radix => 2;
    static Int128 IAdditiveIdentity<Int128, Int128>.AdditiveIdentity => default;
    static Int128 IMultiplicativeIdentity<Int128, Int128>.MultiplicativeIdentity => One;
    static Int128 IBinaryNumber<Int128>.AllBitsSet => new(ulong.MaxValue, ulong.MaxValue);
    static bool INumberBase<Int128>.IsCanonical(Int128 value) => true;
    static bool INumberBase<Int128>.IsComplexNumber(Int128 value) => false;
    static bool INumberBase<Int128>.IsFinite(Int128 value) => true;
    static bool INumberBase<Int128>.IsImaginaryNumber(Int128 value) => false;
    static bool INumberBase<Int128>.IsInfinity(Int128 value) => false;
    static bool INumberBase<Int128>.IsInteger(Int128 value) => true;
    static bool INumberBase<Int128>.IsNaN(Int128 value) => false;
    static bool INumberBase<Int128>.IsNegativeInfinity(Int128 value) => false;
    static bool INumberBase<Int128>.IsNormal(Int128 value) => value != default;
    static bool INumberBase<Int128>.IsPositiveInfinity(Int128 value) => false;
    static bool INumberBase<Int128>.IsRealNumber(Int128 value) => true;
    static bool INumberBase<Int128>.IsSubnormal(Int128 value) => false;
    static bool INumberBase<Int128>.IsZero(Int128 value) => value == default;
    public static bool IsEvenInteger(Int128 value) => (value._lower & 1) == 0;
    public static bool IsOddInteger(Int128 value) => (value._lower & 1) != 0;
    public static Int128 Max(Int128 x, Int128 y) => x >= y ? x : y;
    public static Int128 Min(Int128 x, Int128 y) => x <= y ? x : y;
    static Int128 INumber<Int128>.MaxNumber(Int128 x, Int128 y) => x >= y ? x : y;
    static Int128 INumber<Int128>.MinNumber(Int128 x, Int128 y) => x <= y ? x : y;

    public static Int128 Clamp(Int128 value, Int128 min, Int128 max)
    {
        if (min > max) throw new ArgumentException("'" + min + "' cannot be greater than " + max + ".");
        return value < min ? min : value > max ? max : value;
    }

    public static bool IsNegative(Int128 value) => (long)value._upper < 0;
    public static bool IsPositive(Int128 value) => (long)value._upper >= 0;
    public static bool IsPow2(Int128 value) => PopCount(value) == One && IsPositive(value);
    public static int Sign(Int128 value) => (long)value._upper < 0 ? -1 : value == default ? 0 : 1;

    public static Int128 Abs(Int128 value)
    {
        if (IsPositive(value)) return value;
        value = -value;
        if (IsNegative(value)) throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return value;
    }

    public static Int128 CopySign(Int128 value, Int128 sign)
    {
        if (IsNegative(value) == IsNegative(sign)) return value;
        if (value == MinValue) throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return -value;
    }

    public static Int128 MaxMagnitude(Int128 x, Int128 y)
    {
        UInt128 a = Magnitude(x), b = Magnitude(y);
        return a > b || a == b && IsPositive(x) ? x : y;
    }

    public static Int128 MinMagnitude(Int128 x, Int128 y)
    {
        UInt128 a = Magnitude(x), b = Magnitude(y);
        return a < b || a == b && IsNegative(x) ? x : y;
    }

    static Int128 INumberBase<Int128>.MaxMagnitudeNumber(Int128 x, Int128 y) => MaxMagnitude(x, y);
    static Int128 INumberBase<Int128>.MinMagnitudeNumber(Int128 x, Int128 y) => MinMagnitude(x, y);
    public static Int128 Log2(Int128 value) => IsNegative(value) ? throw Number.NegativeLog2(nameof(value)) : (Int128)UInt128.Log2((UInt128)value);
    public static Int128 BigMul(Int128 left, Int128 right, out Int128 lower)
    {
        UInt128 upper = UInt128.BigMul((UInt128)left, (UInt128)right, out UInt128 low);
        lower = (Int128)low;
        return (Int128)upper - ((left >> 127) & right) - ((right >> 127) & left);
    }

    int IBinaryInteger<Int128>.GetShortestBitLength() =>
        IsPositive(this) ? 128 - (int)LeadingZeroCount(this) : 129 - (int)LeadingZeroCount(~this);

    public static Int128 LeadingZeroCount(Int128 value) => value._upper != 0 ? BitOperations.LeadingZeroCount(value._upper) : 64 + BitOperations.LeadingZeroCount(value._lower);
    public static Int128 TrailingZeroCount(Int128 value) => value._lower != 0 ? BitOperations.TrailingZeroCount(value._lower) : 64 + BitOperations.TrailingZeroCount(value._upper);
    public static Int128 PopCount(Int128 value) => BitOperations.PopCount(value._lower) + BitOperations.PopCount(value._upper);
    public static Int128 RotateLeft(Int128 value, int rotateAmount) => value << rotateAmount | value >>> (128 - rotateAmount);
    public static Int128 RotateRight(Int128 value, int rotateAmount) => value >>> rotateAmount | value << (128 - rotateAmount);

    int IBinaryInteger<Int128>.GetByteCount() => 16;
    bool IBinaryInteger<Int128>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => WideConversion.TryWriteWide(_upper, _lower, true, destination, out bytesWritten);
    bool IBinaryInteger<Int128>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => WideConversion.TryWriteWide(_upper, _lower, false, destination, out bytesWritten);

    static bool IBinaryInteger<Int128>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out Int128 value)
    {
        bool read = WideConversion.TryReadWide(source, true, isUnsigned, true, out ulong upper, out ulong lower);
        value = new Int128(upper, lower);
        return read;
    }

    static bool IBinaryInteger<Int128>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out Int128 value)
    {
        bool read = WideConversion.TryReadWide(source, false, isUnsigned, true, out ulong upper, out ulong lower);
        value = new Int128(upper, lower);
        return read;
    }
}
