// This file holds what generic code converts to UIntPtr.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct UIntPtr
{
    static bool INumberBase<nuint>.TryConvertFromChecked<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((nuint)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (nuint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = checked((nuint)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (nuint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((nuint)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (nuint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((nuint)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (nuint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((nuint)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (nuint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((nuint)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((nuint)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (nuint)(ulong)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<nuint>.TryConvertFromSaturating<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte v = Unsafe.As<TOther, sbyte>(ref value);
            result = v < 0 ? nuint.MinValue : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (nuint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            short v = Unsafe.As<TOther, short>(ref value);
            result = v < 0 ? nuint.MinValue : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (nuint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < 0 ? nuint.MinValue : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (nuint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < 0 ? nuint.MinValue : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (nuint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < 0 ? nuint.MinValue : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (nuint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= ulong.MaxValue ? nuint.MaxValue : v <= 0 ? nuint.MinValue : v != v ? default : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= ulong.MaxValue ? nuint.MaxValue : v <= 0 ? nuint.MinValue : v != v ? default : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= ulong.MaxValue ? nuint.MaxValue : v <= 0 ? nuint.MinValue : (nuint)(ulong)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<nuint>.TryConvertFromTruncating<TOther>(TOther value, out nuint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = unchecked((nuint)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (nuint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = unchecked((nuint)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (nuint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((nuint)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = (nuint)Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((nuint)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = (nuint)Unsafe.As<TOther, ulong>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((nuint)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = Unsafe.As<TOther, nuint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (nuint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= ulong.MaxValue ? nuint.MaxValue : v <= 0 ? nuint.MinValue : v != v ? default : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= ulong.MaxValue ? nuint.MaxValue : v <= 0 ? nuint.MinValue : v != v ? default : (nuint)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= ulong.MaxValue ? nuint.MaxValue : v <= 0 ? nuint.MinValue : (nuint)(ulong)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<nuint>.TryConvertToChecked<TOther>(nuint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<nuint>.TryConvertToSaturating<TOther>(nuint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<nuint>.TryConvertToTruncating<TOther>(nuint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static nuint CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<nuint, TOther>(value);
    public static nuint CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<nuint, TOther>(value);
    public static nuint CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<nuint, TOther>(value);
}
