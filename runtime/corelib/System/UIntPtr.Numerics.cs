// This file holds UIntPtr as a number of generic code: its functions.
using System.Numerics;

namespace System;

public readonly partial struct UIntPtr
{
    static nuint INumberBase<nuint>.Abs(nuint value) => value;
    static bool INumberBase<nuint>.IsCanonical(nuint value) => true;
    static bool INumberBase<nuint>.IsComplexNumber(nuint value) => false;
    static bool INumberBase<nuint>.IsFinite(nuint value) => true;
    static bool INumberBase<nuint>.IsImaginaryNumber(nuint value) => false;
    static bool INumberBase<nuint>.IsInfinity(nuint value) => false;
    static bool INumberBase<nuint>.IsInteger(nuint value) => true;
    static bool INumberBase<nuint>.IsNaN(nuint value) => false;
    static bool INumberBase<nuint>.IsNegative(nuint value) => false;
    static bool INumberBase<nuint>.IsNegativeInfinity(nuint value) => false;
    static bool INumberBase<nuint>.IsNormal(nuint value) => value != 0;
    static bool INumberBase<nuint>.IsPositive(nuint value) => true;
    static bool INumberBase<nuint>.IsPositiveInfinity(nuint value) => false;
    static bool INumberBase<nuint>.IsRealNumber(nuint value) => true;
    static bool INumberBase<nuint>.IsSubnormal(nuint value) => false;
    static bool INumberBase<nuint>.IsZero(nuint value) => value == 0;
    static nuint INumberBase<nuint>.MaxMagnitude(nuint x, nuint y) => x >= y ? x : y;
    static nuint INumberBase<nuint>.MaxMagnitudeNumber(nuint x, nuint y) => x >= y ? x : y;
    static nuint INumberBase<nuint>.MinMagnitude(nuint x, nuint y) => x <= y ? x : y;
    static nuint INumberBase<nuint>.MinMagnitudeNumber(nuint x, nuint y) => x <= y ? x : y;
    static nuint INumber<nuint>.MaxNumber(nuint x, nuint y) => x >= y ? x : y;
    static nuint INumber<nuint>.MinNumber(nuint x, nuint y) => x <= y ? x : y;
    static nuint INumber<nuint>.MaxNative(nuint x, nuint y) => x >= y ? x : y;
    static nuint INumber<nuint>.MinNative(nuint x, nuint y) => x <= y ? x : y;
    static nuint INumber<nuint>.CopySign(nuint value, nuint sign) => value;

    int IBinaryInteger<nuint>.GetByteCount() => 8;
    int IBinaryInteger<nuint>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)this);
    bool IBinaryInteger<nuint>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)this, 8, true, destination, out bytesWritten);

    static bool IBinaryInteger<nuint>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 8, false, out ulong bits);
        value = (nuint)bits;
        return read;
    }

    bool IBinaryInteger<nuint>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)this, 8, false, destination, out bytesWritten);

    static bool IBinaryInteger<nuint>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out nuint value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 8, false, out ulong bits);
        value = (nuint)bits;
        return read;
    }

}
