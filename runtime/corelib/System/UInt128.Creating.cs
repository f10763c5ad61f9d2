// This file holds the conversions of UInt128: operators, and what generic code converts.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct UInt128
{
    public static explicit operator UInt128(sbyte value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator checked UInt128(sbyte value) => new(0, checked((ulong)value));
    public static implicit operator UInt128(byte value) => new(0, value);
    public static explicit operator UInt128(short value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator checked UInt128(short value) => new(0, checked((ulong)value));
    public static implicit operator UInt128(ushort value) => new(0, value);
    public static implicit operator UInt128(char value) => new(0, value);
    public static explicit operator UInt128(int value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator checked UInt128(int value) => new(0, checked((ulong)value));
    public static implicit operator UInt128(uint value) => new(0, value);
    public static explicit operator UInt128(long value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator checked UInt128(long value) => new(0, checked((ulong)value));
    public static implicit operator UInt128(ulong value) => new(0, value);
    public static explicit operator UInt128(nint value) => new((ulong)((long)value >> 63), (ulong)(long)value);
    public static explicit operator checked UInt128(nint value) => new(0, checked((ulong)value));
    public static implicit operator UInt128(nuint value) => new(0, value);

    public static explicit operator sbyte(UInt128 value) => (sbyte)value._lower;

    public static explicit operator checked sbyte(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((sbyte)value._lower);
    }

    public static explicit operator byte(UInt128 value) => (byte)value._lower;

    public static explicit operator checked byte(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((byte)value._lower);
    }

    public static explicit operator short(UInt128 value) => (short)value._lower;

    public static explicit operator checked short(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((short)value._lower);
    }

    public static explicit operator ushort(UInt128 value) => (ushort)value._lower;

    public static explicit operator checked ushort(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((ushort)value._lower);
    }

    public static explicit operator char(UInt128 value) => (char)value._lower;

    public static explicit operator checked char(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((char)value._lower);
    }

    public static explicit operator int(UInt128 value) => (int)value._lower;

    public static explicit operator checked int(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((int)value._lower);
    }

    public static explicit operator uint(UInt128 value) => (uint)value._lower;

    public static explicit operator checked uint(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((uint)value._lower);
    }

    public static explicit operator long(UInt128 value) => (long)value._lower;

    public static explicit operator checked long(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((long)value._lower);
    }

    public static explicit operator ulong(UInt128 value) => (ulong)value._lower;

    public static explicit operator checked ulong(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((ulong)value._lower);
    }

    public static explicit operator nint(UInt128 value) => (nint)value._lower;

    public static explicit operator checked nint(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((nint)value._lower);
    }

    public static explicit operator nuint(UInt128 value) => (nuint)value._lower;

    public static explicit operator checked nuint(UInt128 value)
    {
        if (value._upper != 0) WideConversion.ThrowOverflow();
        return checked((nuint)value._lower);
    }

    public static explicit operator Int128(UInt128 value) => new(value._upper, value._lower);

    public static explicit operator checked Int128(UInt128 value)
    {
        if ((long)value._upper < 0) WideConversion.ThrowOverflow();
        return new Int128(value._upper, value._lower);
    }

    /// <summary>Rounds half to even: the words are reduced to 64 bits, the lowest of which says whether anything was cut off.</summary>
    public static explicit operator double(UInt128 value)
    {
        if (value._upper == 0) return value._lower;
        int shift = 64 - BitOperations.LeadingZeroCount(value._upper);
        UInt128 top = value >> shift;
        ulong word = top._lower | ((top << shift) == value ? 0ul : 1);
        return word * BitConverter.UInt64BitsToDouble((ulong)(1023 + shift) << 52);
    }

    public static explicit operator float(UInt128 value) => value._upper == 0 ? (float)value._lower : (float)(double)value;
    public static explicit operator Half(UInt128 value) => (Half)(double)value;

    public static explicit operator decimal(UInt128 value)
    {
        if (value._upper > uint.MaxValue) throw new OverflowException("Value was either too large or too small for a Decimal.");
        return new decimal((int)value._lower, (int)(value._lower >> 32), (int)value._upper, false, 0);
    }

    /// <summary>Truncates; what is out of range becomes the nearest value, NaN 0.</summary>
    public static explicit operator UInt128(double value)
    {
        const double Limit = 340282366920938463463374607431768211456.0;
        if (!(value >= 1)) return default;
        if (value >= Limit) return MaxValue;
        ulong bits = BitConverter.DoubleToUInt64Bits(value);
        int exponent = (int)(bits >> 52) - 1023;
        UInt128 mantissa = bits & (1ul << 52) - 1 | 1ul << 52;
        return exponent >= 52 ? mantissa << (exponent - 52) : mantissa >> (52 - exponent);
    }

    public static explicit operator checked UInt128(double value)
    {
        const double Limit = 340282366920938463463374607431768211456.0;
        if (!(value >= 0 && value < Limit)) WideConversion.ThrowOverflow();
        return (UInt128)value;
    }

    public static explicit operator UInt128(float value) => (UInt128)(double)value;
    public static explicit operator checked UInt128(float value) => checked((UInt128)(double)value);

    public static explicit operator UInt128(decimal value)
    {
        value = decimal.Truncate(value);
        if (value < 0) WideConversion.ThrowOverflow();
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(value, parts);
        return new UInt128((uint)parts[2], (ulong)(uint)parts[1] << 32 | (uint)parts[0]);
    }

    static bool INumberBase<UInt128>.TryConvertFromChecked<TOther>(TOther value, out UInt128 result)
    {
        if (WideConversion.TryWiden(value, out Int128 wide))
        {
            result = checked((UInt128)wide);
            return true;
        }
        if (typeof(TOther) == typeof(UInt128))
        {
            result = Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }
        if (WideConversion.TryFloat(value, out double number))
        {
            result = checked((UInt128)number);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (UInt128)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<UInt128>.TryConvertFromSaturating<TOther>(TOther value, out UInt128 result)
    {
        if (WideConversion.TryWiden(value, out Int128 wide))
        {
            result = wide < Int128.Zero ? default : (UInt128)wide;
            return true;
        }
        if (typeof(TOther) == typeof(UInt128))
        {
            result = Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }
        if (WideConversion.TryFloat(value, out double number))
        {
            result = (UInt128)number;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = Unsafe.As<TOther, decimal>(ref value) is var d && d < 0 ? default : (UInt128)d;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<UInt128>.TryConvertFromTruncating<TOther>(TOther value, out UInt128 result)
    {
        if (WideConversion.TryWiden(value, out Int128 wide))
        {
            result = (UInt128)wide;
            return true;
        }
        if (typeof(TOther) == typeof(UInt128))
        {
            result = Unsafe.As<TOther, UInt128>(ref value);
            return true;
        }
        if (WideConversion.TryFloat(value, out double number))
        {
            result = (UInt128)number;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = Unsafe.As<TOther, decimal>(ref value) is var d && d < 0 ? default : (UInt128)d;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<UInt128>.TryConvertToChecked<TOther>(UInt128 value, [MaybeNullWhen(false)] out TOther result) => WideConversion.TryNarrowChecked(value, out result);
    static bool INumberBase<UInt128>.TryConvertToSaturating<TOther>(UInt128 value, [MaybeNullWhen(false)] out TOther result) => WideConversion.TryNarrowSaturating(value, out result);
    static bool INumberBase<UInt128>.TryConvertToTruncating<TOther>(UInt128 value, [MaybeNullWhen(false)] out TOther result) => WideConversion.TryNarrowTruncating(value, out result);

    public static UInt128 CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<UInt128, TOther>(value);
    public static UInt128 CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<UInt128, TOther>(value);
    public static UInt128 CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<UInt128, TOther>(value);
}
