// This file holds UInt128 as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct UInt128
{
    static int INumberBase<UInt128>.Radix => 2;
    static UInt128 IAdditiveIdentity<UInt128, UInt128>.AdditiveIdentity => default;
    static UInt128 IMultiplicativeIdentity<UInt128, UInt128>.MultiplicativeIdentity => One;
    static UInt128 IBinaryNumber<UInt128>.AllBitsSet => new(ulong.MaxValue, ulong.MaxValue);
    static bool INumberBase<UInt128>.IsCanonical(UInt128 value) => true;
    static bool INumberBase<UInt128>.IsComplexNumber(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsFinite(UInt128 value) => true;
    static bool INumberBase<UInt128>.IsImaginaryNumber(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsInfinity(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsInteger(UInt128 value) => true;
    static bool INumberBase<UInt128>.IsNaN(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsNegativeInfinity(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsNormal(UInt128 value) => value != default;
    static bool INumberBase<UInt128>.IsPositiveInfinity(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsRealNumber(UInt128 value) => true;
    static bool INumberBase<UInt128>.IsSubnormal(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsZero(UInt128 value) => value == default;
    public static bool IsEvenInteger(UInt128 value) => (value._lower & 1) == 0;
    public static bool IsOddInteger(UInt128 value) => (value._lower & 1) != 0;
    public static UInt128 Max(UInt128 x, UInt128 y) => x >= y ? x : y;
    public static UInt128 Min(UInt128 x, UInt128 y) => x <= y ? x : y;
    static UInt128 INumber<UInt128>.MaxNumber(UInt128 x, UInt128 y) => x >= y ? x : y;
    static UInt128 INumber<UInt128>.MinNumber(UInt128 x, UInt128 y) => x <= y ? x : y;

    public static UInt128 Clamp(UInt128 value, UInt128 min, UInt128 max)
    {
        if (min > max) throw new ArgumentException("'" + min + "' cannot be greater than " + max + ".");
        return value < min ? min : value > max ? max : value;
    }

    static bool INumberBase<UInt128>.IsNegative(UInt128 value) => false;
    static bool INumberBase<UInt128>.IsPositive(UInt128 value) => true;
    public static bool IsPow2(UInt128 value) => PopCount(value) == One;
    public static int Sign(UInt128 value) => value == default ? 0 : 1;
    static UInt128 INumberBase<UInt128>.Abs(UInt128 value) => value;
    static UInt128 INumber<UInt128>.CopySign(UInt128 value, UInt128 sign) => value;
    static UInt128 INumberBase<UInt128>.MaxMagnitude(UInt128 x, UInt128 y) => Max(x, y);
    static UInt128 INumberBase<UInt128>.MinMagnitude(UInt128 x, UInt128 y) => Min(x, y);
    static UInt128 INumberBase<UInt128>.MaxMagnitudeNumber(UInt128 x, UInt128 y) => Max(x, y);
    static UInt128 INumberBase<UInt128>.MinMagnitudeNumber(UInt128 x, UInt128 y) => Min(x, y);
    public static UInt128 Log2(UInt128 value) => (UInt128)(value._upper != 0 ? 64 + BitOperations.Log2(value._upper) : BitOperations.Log2(value._lower));

    public static UInt128 BigMul(UInt128 left, UInt128 right, out UInt128 lower)
    {
        UInt128 low = (UInt128)left._lower * right._lower, high = (UInt128)left._upper * right._upper;
        UInt128 one = (UInt128)left._upper * right._lower, two = (UInt128)left._lower * right._upper;
        UInt128 middle = (UInt128)low._upper + one._lower + two._lower;
        lower = new UInt128(middle._lower, low._lower);
        return high + one._upper + two._upper + middle._upper;
    }

    int IBinaryInteger<UInt128>.GetShortestBitLength() => 128 - (int)LeadingZeroCount(this);

    public static UInt128 LeadingZeroCount(UInt128 value) => value._upper != 0 ? (uint)BitOperations.LeadingZeroCount(value._upper) : 64 + (uint)BitOperations.LeadingZeroCount(value._lower);
    public static UInt128 TrailingZeroCount(UInt128 value) => value._lower != 0 ? (uint)BitOperations.TrailingZeroCount(value._lower) : 64 + (uint)BitOperations.TrailingZeroCount(value._upper);
    public static UInt128 PopCount(UInt128 value) => (uint)(BitOperations.PopCount(value._lower) + BitOperations.PopCount(value._upper));
    public static UInt128 RotateLeft(UInt128 value, int rotateAmount) => value << rotateAmount | value >>> (128 - rotateAmount);
    public static UInt128 RotateRight(UInt128 value, int rotateAmount) => value >>> rotateAmount | value << (128 - rotateAmount);

    int IBinaryInteger<UInt128>.GetByteCount() => 16;
    bool IBinaryInteger<UInt128>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => WideConversion.TryWriteWide(_upper, _lower, true, destination, out bytesWritten);
    bool IBinaryInteger<UInt128>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => WideConversion.TryWriteWide(_upper, _lower, false, destination, out bytesWritten);

    static bool IBinaryInteger<UInt128>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out UInt128 value)
    {
        bool read = WideConversion.TryReadWide(source, true, isUnsigned, false, out ulong upper, out ulong lower);
        value = new UInt128(upper, lower);
        return read;
    }

    static bool IBinaryInteger<UInt128>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out UInt128 value)
    {
        bool read = WideConversion.TryReadWide(source, false, isUnsigned, false, out ulong upper, out ulong lower);
        value = new UInt128(upper, lower);
        return read;
    }
}
