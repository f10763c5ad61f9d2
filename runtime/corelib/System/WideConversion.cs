// This file holds what the 128-bit integers and Half share as numbers of generic code.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

internal static class WideConversion
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowOverflow() => throw new OverflowException();

    /// <summary>An integer of any of the smaller types, or an Int128 itself.</summary>
    internal static bool TryWiden<T>(T value, out Int128 result)
    {
        if (typeof(T) == typeof(Int128)) result = Unsafe.As<T, Int128>(ref value);
        else if (typeof(T) == typeof(sbyte)) result = Unsafe.As<T, sbyte>(ref value);
        else if (typeof(T) == typeof(byte)) result = Unsafe.As<T, byte>(ref value);
        else if (typeof(T) == typeof(short)) result = Unsafe.As<T, short>(ref value);
        else if (typeof(T) == typeof(ushort)) result = Unsafe.As<T, ushort>(ref value);
        else if (typeof(T) == typeof(char)) result = Unsafe.As<T, char>(ref value);
        else if (typeof(T) == typeof(int)) result = Unsafe.As<T, int>(ref value);
        else if (typeof(T) == typeof(uint)) result = Unsafe.As<T, uint>(ref value);
        else if (typeof(T) == typeof(long)) result = Unsafe.As<T, long>(ref value);
        else if (typeof(T) == typeof(ulong)) result = Unsafe.As<T, ulong>(ref value);
        else if (typeof(T) == typeof(nint)) result = Unsafe.As<T, nint>(ref value);
        else if (typeof(T) == typeof(nuint)) result = Unsafe.As<T, nuint>(ref value);
        else
        {
            result = default;
            return false;
        }
        return true;
    }

    /// <summary>A value of a floating point type, exactly.</summary>
    internal static bool TryFloat<T>(T value, out double result)
    {
        if (typeof(T) == typeof(double)) result = Unsafe.As<T, double>(ref value);
        else if (typeof(T) == typeof(float)) result = Unsafe.As<T, float>(ref value);
        else if (typeof(T) == typeof(Half)) result = (double)Unsafe.As<T, Half>(ref value);
        else
        {
            result = 0;
            return false;
        }
        return true;
    }

    /// <summary>The types of at most 64 bits, char among them.</summary>
    private static bool IsNarrow<T>() =>
        typeof(T) == typeof(sbyte) || typeof(T) == typeof(byte) || typeof(T) == typeof(short) || typeof(T) == typeof(ushort) || typeof(T) == typeof(char)
        || typeof(T) == typeof(int) || typeof(T) == typeof(uint) || typeof(T) == typeof(long) || typeof(T) == typeof(ulong) || typeof(T) == typeof(nint) || typeof(T) == typeof(nuint);

    internal static bool TryNarrowChecked<T>(Int128 value, [MaybeNullWhen(false)] out T result) where T : INumberBase<T>
    {
        if (!IsNarrow<T>()) return TryFraction(value, out result);
        return (long)value == value ? T.TryConvertFromChecked((long)value, out result) : T.TryConvertFromChecked(checked((ulong)value), out result);
    }

    internal static bool TryNarrowChecked<T>(UInt128 value, [MaybeNullWhen(false)] out T result) where T : INumberBase<T> =>
        IsNarrow<T>() ? T.TryConvertFromChecked(checked((ulong)value), out result) : TryFraction(value, out result);

    internal static bool TryNarrowSaturating<T>(Int128 value, [MaybeNullWhen(false)] out T result) where T : INumberBase<T>
    {
        if (!IsNarrow<T>()) return typeof(T) == typeof(decimal) ? TrySaturatingDecimal(value, out result) : TryFraction(value, out result);
        if (Int128.IsNegative(value)) return T.TryConvertFromSaturating(value < long.MinValue ? long.MinValue : (long)value, out result);
        return T.TryConvertFromSaturating(value > ulong.MaxValue ? ulong.MaxValue : (ulong)value, out result);
    }

    internal static bool TryNarrowSaturating<T>(UInt128 value, [MaybeNullWhen(false)] out T result) where T : INumberBase<T>
    {
        if (!IsNarrow<T>()) return typeof(T) == typeof(decimal) ? TrySaturatingDecimal(value > (UInt128)Int128.MaxValue ? Int128.MaxValue : (Int128)value, out result) : TryFraction(value, out result);
        return T.TryConvertFromSaturating(value > ulong.MaxValue ? ulong.MaxValue : (ulong)value, out result);
    }

    internal static bool TryNarrowTruncating<T>(Int128 value, [MaybeNullWhen(false)] out T result) where T : INumberBase<T>
    {
        if (!IsNarrow<T>()) return typeof(T) == typeof(decimal) ? TrySaturatingDecimal(value, out result) : TryFraction(value, out result);
        return T.TryConvertFromTruncating((ulong)value, out result);
    }

    internal static bool TryNarrowTruncating<T>(UInt128 value, [MaybeNullWhen(false)] out T result) where T : INumberBase<T>
    {
        if (!IsNarrow<T>()) return typeof(T) == typeof(decimal) ? TrySaturatingDecimal(value > (UInt128)Int128.MaxValue ? Int128.MaxValue : (Int128)value, out result) : TryFraction(value, out result);
        return T.TryConvertFromTruncating((ulong)value, out result);
    }

    private static bool TrySaturatingDecimal<T>(Int128 value, [MaybeNullWhen(false)] out T result)
    {
        Int128 max = (Int128)decimal.MaxValue;
        decimal number = value > max ? decimal.MaxValue : value < -max ? decimal.MinValue : (decimal)value;
        result = Unsafe.As<decimal, T>(ref number);
        return true;
    }

    private static bool TryFraction<T>(Int128 value, [MaybeNullWhen(false)] out T result)
    {
        bool negative = Int128.IsNegative(value);
        UInt128 magnitude = Int128.Magnitude(value);
        if (typeof(T) == typeof(double)) return Reinterpreted((double)value, out result);
        if (typeof(T) == typeof(float)) return Reinterpreted((float)value, out result);
        if (typeof(T) == typeof(decimal)) return Reinterpreted(negative ? -(decimal)magnitude : (decimal)magnitude, out result);
        return Number.NoConversion(out result);
    }

    private static bool TryFraction<T>(UInt128 value, [MaybeNullWhen(false)] out T result)
    {
        if (typeof(T) == typeof(double)) return Reinterpreted((double)value, out result);
        if (typeof(T) == typeof(float)) return Reinterpreted((float)value, out result);
        if (typeof(T) == typeof(decimal)) return Reinterpreted((decimal)value, out result);
        return Number.NoConversion(out result);
    }

    /// <summary>A value of the type that T is known to be.</summary>
    private static bool Reinterpreted<TFrom, T>(TFrom value, out T result)
    {
        result = Unsafe.As<TFrom, T>(ref value);
        return true;
    }

    internal static bool TryWriteWide(ulong upper, ulong lower, bool bigEndian, Span<byte> destination, out int written)
    {
        written = 0;
        if (destination.Length < 16) return false;
        Number.TryWriteInteger(bigEndian ? upper : lower, 8, bigEndian, destination, out _);
        Number.TryWriteInteger(bigEndian ? lower : upper, 8, bigEndian, destination.Slice(8), out _);
        written = 16;
        return true;
    }

    /// <summary>Reads an integer of any length; false if 128 bits are too few for it.</summary>
    internal static bool TryReadWide(ReadOnlySpan<byte> source, bool bigEndian, bool isUnsigned, bool signed, out ulong upper, out ulong lower)
    {
        upper = lower = 0;
        int length = source.Length;
        if (length == 0) return true;
        bool negative = !isUnsigned && (source[bigEndian ? 0 : length - 1] & 0x80) != 0;
        if (negative && !signed) return false;
        ulong high = negative ? ulong.MaxValue : 0, low = high;
        for (int i = length - 1; i >= 0; i--)
        {
            byte unit = source[bigEndian ? length - 1 - i : i];
            if (i >= 16 && unit != (negative ? 0xFF : 0)) return false;
            if (i >= 16) continue;
            high = high << 8 | low >> 56;
            low = low << 8 | unit;
        }
        if (signed && length >= 16 && high >> 63 != (negative ? 1ul : 0)) return false;
        (upper, lower) = (high, low);
        return true;
    }
}
