// This file holds what generic code converts to Decimal.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Decimal
{
    static bool INumberBase<decimal>.TryConvertFromChecked<TOther>(TOther value, out decimal result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (decimal)(long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (decimal)(ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = (decimal)Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = (decimal)Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<decimal>.TryConvertFromSaturating<TOther>(TOther value, out decimal result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (decimal)(long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (decimal)(ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = Number.SaturateDecimal(v);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = Number.SaturateDecimal(v);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<decimal>.TryConvertFromTruncating<TOther>(TOther value, out decimal result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (decimal)(long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (decimal)(ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = Number.SaturateDecimal(v);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = Number.SaturateDecimal(v);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<decimal>.TryConvertToChecked<TOther>(decimal value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<decimal>.TryConvertToSaturating<TOther>(decimal value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<decimal>.TryConvertToTruncating<TOther>(decimal value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static decimal CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<decimal, TOther>(value);
    public static decimal CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<decimal, TOther>(value);
    public static decimal CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<decimal, TOther>(value);
}
