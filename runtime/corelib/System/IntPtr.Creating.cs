// This file holds what generic code converts to IntPtr.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct IntPtr
{
    static bool INumberBase<nint>.TryConvertFromChecked<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (nint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (nint)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (nint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (nint)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (nint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (nint)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((nint)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((nint)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (nint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((nint)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((nint)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (nint)(long)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<nint>.TryConvertFromSaturating<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (nint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (nint)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (nint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (nint)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (nint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (nint)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > (ulong)long.MaxValue ? nint.MaxValue : (nint)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > (ulong)long.MaxValue ? nint.MaxValue : (nint)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (nint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= long.MaxValue ? nint.MaxValue : v <= long.MinValue ? nint.MinValue : v != v ? default : (nint)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= long.MaxValue ? nint.MaxValue : v <= long.MinValue ? nint.MinValue : v != v ? default : (nint)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= long.MaxValue ? nint.MaxValue : v <= long.MinValue ? nint.MinValue : (nint)(long)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<nint>.TryConvertFromTruncating<TOther>(TOther value, out nint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (nint)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (nint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (nint)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (nint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (nint)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (nint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (nint)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((nint)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((nint)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (nint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= long.MaxValue ? nint.MaxValue : v <= long.MinValue ? nint.MinValue : v != v ? default : (nint)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= long.MaxValue ? nint.MaxValue : v <= long.MinValue ? nint.MinValue : v != v ? default : (nint)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= long.MaxValue ? nint.MaxValue : v <= long.MinValue ? nint.MinValue : (nint)(long)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<nint>.TryConvertToChecked<TOther>(nint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<nint>.TryConvertToSaturating<TOther>(nint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<nint>.TryConvertToTruncating<TOther>(nint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static nint CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<nint, TOther>(value);
    public static nint CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<nint, TOther>(value);
    public static nint CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<nint, TOther>(value);
}
