// This file holds Char as a number of generic code: its functions.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Numerics;

namespace System;

public readonly partial struct Char
{
    static char INumberBase<char>.Abs(char value) => value;
    static bool INumberBase<char>.IsCanonical(char value) => true;
    static bool INumberBase<char>.IsComplexNumber(char value) => false;
    static bool INumberBase<char>.IsEvenInteger(char value) => (value & 1) == 0;
    static bool INumberBase<char>.IsFinite(char value) => true;
    static bool INumberBase<char>.IsImaginaryNumber(char value) => false;
    static bool INumberBase<char>.IsInfinity(char value) => false;
    static bool INumberBase<char>.IsInteger(char value) => true;
    static bool INumberBase<char>.IsNaN(char value) => false;
    static bool INumberBase<char>.IsNegative(char value) => false;
    static bool INumberBase<char>.IsNegativeInfinity(char value) => false;
    static bool INumberBase<char>.IsNormal(char value) => value != 0;
    static bool INumberBase<char>.IsOddInteger(char value) => (value & 1) != 0;
    static bool INumberBase<char>.IsPositive(char value) => true;
    static bool INumberBase<char>.IsPositiveInfinity(char value) => false;
    static bool INumberBase<char>.IsRealNumber(char value) => true;
    static bool INumberBase<char>.IsSubnormal(char value) => false;
    static bool INumberBase<char>.IsZero(char value) => value == 0;
    static char INumberBase<char>.MaxMagnitude(char x, char y) => x >= y ? x : y;
    static char INumberBase<char>.MaxMagnitudeNumber(char x, char y) => x >= y ? x : y;
    static char INumberBase<char>.MinMagnitude(char x, char y) => x <= y ? x : y;
    static char INumberBase<char>.MinMagnitudeNumber(char x, char y) => x <= y ? x : y;
    static char INumber<char>.Max(char x, char y) => x >= y ? x : y;
    static char INumber<char>.Min(char x, char y) => x <= y ? x : y;
    static char INumber<char>.MaxNumber(char x, char y) => x >= y ? x : y;
    static char INumber<char>.MinNumber(char x, char y) => x <= y ? x : y;
    static char INumber<char>.MaxNative(char x, char y) => x >= y ? x : y;
    static char INumber<char>.MinNative(char x, char y) => x <= y ? x : y;
    static char INumber<char>.Clamp(char value, char min, char max) => (char)Math.Clamp((ushort)value, (ushort)min, (ushort)max);
    static int INumber<char>.Sign(char value) => value == 0 ? 0 : 1;
    static char INumber<char>.CopySign(char value, char sign) => value;
    static bool IBinaryNumber<char>.IsPow2(char value) => (value & (value - 1)) == 0 && value != 0;
    static char IBinaryNumber<char>.Log2(char value) => (char)BitOperations.Log2((uint)value);
    static char IBinaryInteger<char>.PopCount(char value) => (char)BitOperations.PopCount((uint)value);
    static char IBinaryInteger<char>.LeadingZeroCount(char value) => (char)(BitOperations.LeadingZeroCount((uint)value) - 16);
    static char IBinaryInteger<char>.TrailingZeroCount(char value) => (char)(value == 0 ? 16 : BitOperations.TrailingZeroCount((uint)value));
    static char IBinaryInteger<char>.RotateLeft(char value, int rotateAmount) => (char)((char)value << (rotateAmount & 15) | (char)value >> (-rotateAmount & 15));
    static char IBinaryInteger<char>.RotateRight(char value, int rotateAmount) => (char)((char)value >> (rotateAmount & 15) | (char)value << (-rotateAmount & 15));
    static (char Quotient, char Remainder) IBinaryInteger<char>.DivRem(char left, char right) => ((char)(left / right), (char)(left % right));

    int IBinaryInteger<char>.GetByteCount() => 2;
    int IBinaryInteger<char>.GetShortestBitLength() => 64 - BitOperations.LeadingZeroCount((ulong)m_value);
    bool IBinaryInteger<char>.TryWriteBigEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 2, true, destination, out bytesWritten);

    static bool IBinaryInteger<char>.TryReadBigEndian(ReadOnlySpan<byte> source, bool isUnsigned, out char value)
    {
        bool read = Number.TryReadInteger(source, true, isUnsigned, 2, false, out ulong bits);
        value = (char)bits;
        return read;
    }

    bool IBinaryInteger<char>.TryWriteLittleEndian(Span<byte> destination, out int bytesWritten) => Number.TryWriteInteger((ulong)m_value, 2, false, destination, out bytesWritten);

    static bool IBinaryInteger<char>.TryReadLittleEndian(ReadOnlySpan<byte> source, bool isUnsigned, out char value)
    {
        bool read = Number.TryReadInteger(source, false, isUnsigned, 2, false, out ulong bits);
        value = (char)bits;
        return read;
    }

    static char INumberBase<char>.Parse(string s, NumberStyles style, IFormatProvider? provider) => Parse(s);
    static char INumberBase<char>.Parse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider) => s.Length == 1 ? s[0] : throw new FormatException("String must be exactly one character long.");
    static bool INumberBase<char>.TryParse([NotNullWhen(true)] string? s, NumberStyles style, IFormatProvider? provider, out char result) => TryParse(s, out result);
    static bool INumberBase<char>.TryParse(ReadOnlySpan<char> s, NumberStyles style, IFormatProvider? provider, out char result)
    {
        result = s.Length == 1 ? s[0] : '\0';
        return s.Length == 1;
    }
}
