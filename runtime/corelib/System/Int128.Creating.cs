// This file holds the conversions of Int128: operators, and what generic code converts.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Int128
{
    public static implicit operator Int128(sbyte value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static implicit operator Int128(byte value) => new(0, value);
    public static implicit operator Int128(short value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static implicit operator Int128(ushort value) => new(0, value);
    public static implicit operator Int128(char value) => new(0, value);
    public static implicit operator Int128(int value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static implicit operator Int128(uint value) => new(0, value);
    public static implicit operator Int128(long value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static implicit operator Int128(ulong value) => new(0, value);
    public static implicit operator Int128(nint value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static implicit operator Int128(nuint value) => new(0, value);

    public static explicit operator sbyte(Int128 value) => (sbyte)value._lower;

    public static explicit operator checked sbyte(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63)) WideConversion.ThrowOverflow();
        return checked((sbyte)unchecked((long)value._lower));
    }

    public static explicit operator byte(Int128 value) => (byte)value._lower;

    public static explicit operator checked byte(Int128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((byte)value._lower);
    }

    public static explicit operator short(Int128 value) => (short)value._lower;

    public static explicit operator checked short(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63)) WideConversion.ThrowOverflow();
        return checked((short)unchecked((long)value._lower));
    }

    public static explicit operator ushort(Int128 value) => (ushort)value._lower;

    public static explicit operator checked ushort(Int128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((ushort)value._lower);
    }

    public static explicit operator char(Int128 value) => (char)value._lower;

    public static explicit operator checked char(Int128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((char)value._lower);
    }

    public static explicit operator int(Int128 value) => (int)value._lower;

    public static explicit operator checked int(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63)) WideConversion.ThrowOverflow();
        return checked((int)unchecked((long)value._lower));
    }

    public static explicit operator uint(Int128 value) => (uint)value._lower;

    public static explicit operator checked uint(Int128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((uint)value._lower);
    }

    public static explicit operator long(Int128 value) => (long)value._lower;

    public static explicit operator checked long(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63)) WideConversion.ThrowOverflow();
        return checked((long)unchecked((long)value._lower));
    }

    public static explicit operator ulong(Int128 value) => (ulong)value._lower;

    public static explicit operator checked ulong(Int128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((ulong)value._lower);
    }

    public static explicit operator nint(Int128 value) => (nint)value._lower;

    public static explicit operator checked nint(Int128 value)
    {
        if (value._upper != (ulong)((long)value._lower >> 63)) WideConversion.ThrowOverflow();
        return checked((nint)unchecked((long)value._lower));
    }

    public static explicit operator nuint(Int128 value) => (nuint)value._lower;

    public static explicit operator checked nuint(Int128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((nuint)value._lower);
    }

    public static explicit operator UInt128(Int128 value) => new(value._upper, value._lower);

    public static explicit operator checked UInt128(Int128 value)
    {
        if ((long)value._upper < 0) WideConversion.ThrowOverflow();
        return new UInt128(value._upper, value._lower);
    }

    public static explicit operator double(Int128 value) => (long)value._upper < 0 ? -(double)Magnitude(value) : (double)(UInt128)value;
    public static explicit operator float(Int128 value) => (long)value._upper < 0 ? -(float)Magnitude(value) : (float)(UInt128)value;
    public static explicit operator Half(Int128 value) => (long)value._upper < 0 ? -(Half)Magnitude(value) : (Half)(UInt128)value;
    public static explicit operator decimal(Int128 value) => (long)value._upper < 0 ? -(decimal)Magnitude(value) : (decimal)(UInt128)value;

    /// <summary>Truncates; what is out of range becomes the nearest value, NaN 0.</summary>
    public static explicit operator Int128(double value)
    {
        const double Limit = 170141183460469231731687303715884105728.0;
        if (value <= -Limit) return MinValue;
        if (value >= Limit) return MaxValue;
        return value < 0 ? -(Int128)(UInt128)(-value) : (Int128)(UInt128)value;
    }

    public static explicit operator checked Int128(double value)
    {
        const double Limit = 170141183460469231731687303715884105728.0;
        if (!(value >= -Limit && value < Limit)) WideConversion.ThrowOverflow();
        return (Int128)value;
    }

    public static explicit operator Int128(float value) => (Int128)(double)value;
    public static explicit operator checked Int128(float value) => checked((Int128)(double)value);

    public static explicit operator Int128(decimal value)
    {
        Int128 magnitude = (Int128)(UInt128)Math.Abs(decimal.Truncate(value));
        return value < 0 ? -magnitude : magnitude;
    }

    static bool INumberBase<Int128>.TryConvertFromChecked<TOther>(TOther value, out Int128 result)
    {
        if (WideConversion.TryWiden(value, out result)) return true;
        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 v = Unsafe.As<TOther, UInt128>(ref value);
            result = checked((Int128)v);
            return true;
        }
        if (WideConversion.TryFloat(value, out double number))
        {
            result = checked((Int128)number);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (Int128)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<Int128>.TryConvertFromSaturating<TOther>(TOther value, out Int128 result)
    {
        if (WideConversion.TryWiden(value, out result)) return true;
        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 v = Unsafe.As<TOther, UInt128>(ref value);
            result = v > (UInt128)MaxValue ? MaxValue : (Int128)v;
            return true;
        }
        if (WideConversion.TryFloat(value, out double number))
        {
            result = (Int128)number;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (Int128)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<Int128>.TryConvertFromTruncating<TOther>(TOther value, out Int128 result)
    {
        if (WideConversion.TryWiden(value, out result)) return true;
        if (typeof(TOther) == typeof(UInt128))
        {
            UInt128 v = Unsafe.As<TOther, UInt128>(ref value);
            result = (Int128)v;
            return true;
        }
        if (WideConversion.TryFloat(value, out double number))
        {
            result = (Int128)number;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (Int128)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<Int128>.TryConvertToChecked<TOther>(Int128 value, [MaybeNullWhen(false)] out TOther result) => WideConversion.TryNarrowChecked(value, out result);
    static bool INumberBase<Int128>.TryConvertToSaturating<TOther>(Int128 value, [MaybeNullWhen(false)] out TOther result) => WideConversion.TryNarrowSaturating(value, out result);
    static bool INumberBase<Int128>.TryConvertToTruncating<TOther>(Int128 value, [MaybeNullWhen(false)] out TOther result) => WideConversion.TryNarrowTruncating(value, out result);

    public static Int128 CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<Int128, TOther>(value);
    public static Int128 CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<Int128, TOther>(value);
    public static Int128 CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<Int128, TOther>(value);
}
