// This file holds what generic code converts to Double.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Double
{
    static bool INumberBase<double>.TryConvertFromChecked<TOther>(TOther value, out double result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (double)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (double)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (double)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (double)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (double)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (double)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (double)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (double)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (double)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (double)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (double)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = (double)Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (double)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<double>.TryConvertFromSaturating<TOther>(TOther value, out double result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (double)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (double)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (double)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (double)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (double)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (double)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (double)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (double)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (double)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (double)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (double)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = (double)Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (double)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<double>.TryConvertFromTruncating<TOther>(TOther value, out double result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (double)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (double)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (double)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (double)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (double)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (double)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (double)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (double)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (double)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (double)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (double)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = (double)Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (double)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<double>.TryConvertToChecked<TOther>(double value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<double>.TryConvertToSaturating<TOther>(double value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<double>.TryConvertToTruncating<TOther>(double value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static double CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<double, TOther>(value);
    public static double CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<double, TOther>(value);
    public static double CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<double, TOther>(value);
}
