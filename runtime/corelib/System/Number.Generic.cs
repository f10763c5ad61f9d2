// This file holds what the number types' implementations of the interfaces of System.Numerics share.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

internal static partial class Number
{
    internal static bool NoConversion<T>([MaybeNullWhen(false)] out T result)
    {
        result = default;
        return false;
    }

    internal static decimal SaturateDecimal(double value)
    {
        const double Limit = 79228162514264337593543950336.0;
        if (value >= Limit) return decimal.MaxValue;
        if (value <= -Limit) return decimal.MinValue;
        return double.IsNaN(value) ? default : (decimal)value;
    }

    /// <summary>By magnitude; that of the smallest value counts.</summary>
    internal static int CompareMagnitudes(long x, long y)
    {
        ulong a = x < 0 ? 0 - (ulong)x : (ulong)x, b = y < 0 ? 0 - (ulong)y : (ulong)y;
        return a == b ? 0 : a < b ? -1 : 1;
    }

    /// <param name="min">The smallest value of the type, whose magnitude it lacks.</param>
    internal static long CopySign(long value, bool negative, long min)
    {
        if (value < 0 == negative) return value;
        if (value == min) throw new OverflowException("Negating the minimum value of a twos complement number is invalid.");
        return value == 0 ? 0 : -value;
    }

    internal static ArgumentOutOfRangeException NegativeLog2(string name) => new(name, "Non-negative number required.");

    internal static int ShortestBitLength(long value) =>
        value >= 0 ? 64 - BitOperations.LeadingZeroCount((ulong)value) : 65 - BitOperations.LeadingZeroCount(~(ulong)value);

    internal static bool TryWriteInteger(ulong bits, int bytes, bool bigEndian, Span<byte> destination, out int written)
    {
        written = 0;
        if (destination.Length < bytes) return false;
        for (int i = 0; i < bytes; i++, bits >>= 8) destination[bigEndian ? bytes - 1 - i : i] = (byte)bits;
        written = bytes;
        return true;
    }

    /// <summary>Reads an integer of any length; false if the type is too small for it.</summary>
    internal static bool TryReadInteger(ReadOnlySpan<byte> source, bool bigEndian, bool isUnsigned, int bytes, bool signed, out ulong bits)
    {
        bits = 0;
        int length = source.Length;
        if (length == 0) return true;
        bool negative = !isUnsigned && (source[bigEndian ? 0 : length - 1] & 0x80) != 0;
        if (negative && !signed) return false;
        ulong value = negative ? ulong.MaxValue : 0;
        for (int i = length - 1; i >= 0; i--)
        {
            byte unit = source[bigEndian ? length - 1 - i : i];
            if (i < bytes) value = value << 8 | unit;
            else if (unit != (negative ? 0xFF : 0)) return false;
        }
        // The type's own sign must be that of the number.
        if (signed && length >= bytes && (value >> (bytes * 8 - 1) & 1) != (negative ? 1ul : 0)) return false;
        bits = value;
        return true;
    }
}
