// This file holds what generic code converts to Single.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Single
{
    static bool INumberBase<float>.TryConvertFromChecked<TOther>(TOther value, out float result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (float)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (float)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (float)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (float)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (float)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (float)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (float)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (float)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (float)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (float)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (float)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = (float)Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (float)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<float>.TryConvertFromSaturating<TOther>(TOther value, out float result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (float)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (float)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (float)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (float)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (float)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (float)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (float)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (float)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (float)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (float)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (float)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = (float)Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (float)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<float>.TryConvertFromTruncating<TOther>(TOther value, out float result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (float)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (float)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (float)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (float)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = (float)Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (float)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = (float)Unsafe.As<TOther, long>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (float)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = (float)Unsafe.As<TOther, nint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (float)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (float)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = Unsafe.As<TOther, float>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = (float)Unsafe.As<TOther, double>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (float)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<float>.TryConvertToChecked<TOther>(float value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<float>.TryConvertToSaturating<TOther>(float value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<float>.TryConvertToTruncating<TOther>(float value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static float CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<float, TOther>(value);
    public static float CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<float, TOther>(value);
    public static float CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<float, TOther>(value);
}
