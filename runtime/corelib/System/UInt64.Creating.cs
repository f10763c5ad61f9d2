// This file holds what generic code converts to UInt64.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct UInt64
{
    static bool INumberBase<ulong>.TryConvertFromChecked<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((ulong)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (ulong)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = checked((ulong)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (ulong)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((ulong)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (ulong)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((ulong)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((ulong)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (ulong)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((ulong)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((ulong)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (ulong)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<ulong>.TryConvertFromSaturating<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte v = Unsafe.As<TOther, sbyte>(ref value);
            result = v < 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (ulong)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            short v = Unsafe.As<TOther, short>(ref value);
            result = v < 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (ulong)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (ulong)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (ulong)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= ulong.MaxValue ? ulong.MaxValue : v <= 0 ? ulong.MinValue : v != v ? default : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= ulong.MaxValue ? ulong.MaxValue : v <= 0 ? ulong.MinValue : v != v ? default : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= ulong.MaxValue ? ulong.MaxValue : v <= 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<ulong>.TryConvertFromTruncating<TOther>(TOther value, out ulong result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = unchecked((ulong)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (ulong)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = unchecked((ulong)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (ulong)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((ulong)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (ulong)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((ulong)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((ulong)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = (ulong)Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (ulong)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= ulong.MaxValue ? ulong.MaxValue : v <= 0 ? ulong.MinValue : v != v ? default : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= ulong.MaxValue ? ulong.MaxValue : v <= 0 ? ulong.MinValue : v != v ? default : (ulong)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= ulong.MaxValue ? ulong.MaxValue : v <= 0 ? ulong.MinValue : (ulong)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<ulong>.TryConvertToChecked<TOther>(ulong value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<ulong>.TryConvertToSaturating<TOther>(ulong value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<ulong>.TryConvertToTruncating<TOther>(ulong value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static ulong CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<ulong, TOther>(value);
    public static ulong CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<ulong, TOther>(value);
    public static ulong CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<ulong, TOther>(value);
}
