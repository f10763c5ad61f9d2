// This file holds what generic code converts to Int64.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Int64
{
    static bool INumberBase<long>.TryConvertFromChecked<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (long)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (long)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (long)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (long)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (long)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (long)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((long)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((long)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (long)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((long)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((long)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (long)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<long>.TryConvertFromSaturating<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (long)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (long)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (long)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (long)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (long)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (long)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > (ulong)long.MaxValue ? long.MaxValue : (long)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > (ulong)long.MaxValue ? long.MaxValue : (long)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (long)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= long.MaxValue ? long.MaxValue : v <= long.MinValue ? long.MinValue : v != v ? default : (long)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= long.MaxValue ? long.MaxValue : v <= long.MinValue ? long.MinValue : v != v ? default : (long)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= long.MaxValue ? long.MaxValue : v <= long.MinValue ? long.MinValue : (long)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<long>.TryConvertFromTruncating<TOther>(TOther value, out long result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (long)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (long)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (long)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (long)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (long)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (long)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((long)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (long)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((long)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (long)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= long.MaxValue ? long.MaxValue : v <= long.MinValue ? long.MinValue : v != v ? default : (long)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= long.MaxValue ? long.MaxValue : v <= long.MinValue ? long.MinValue : v != v ? default : (long)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= long.MaxValue ? long.MaxValue : v <= long.MinValue ? long.MinValue : (long)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<long>.TryConvertToChecked<TOther>(long value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<long>.TryConvertToSaturating<TOther>(long value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<long>.TryConvertToTruncating<TOther>(long value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static long CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<long, TOther>(value);
    public static long CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<long, TOther>(value);
    public static long CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<long, TOther>(value);
}
