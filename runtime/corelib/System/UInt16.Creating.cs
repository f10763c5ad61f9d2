// This file holds what generic code converts to UInt16.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct UInt16
{
    static bool INumberBase<ushort>.TryConvertFromChecked<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((ushort)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (ushort)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = checked((ushort)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((ushort)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = checked((ushort)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((ushort)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((ushort)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((ushort)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((ushort)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (ushort)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((ushort)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((ushort)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (ushort)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<ushort>.TryConvertFromSaturating<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte v = Unsafe.As<TOther, sbyte>(ref value);
            result = v < 0 ? ushort.MinValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (ushort)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            short v = Unsafe.As<TOther, short>(ref value);
            result = v < 0 ? ushort.MinValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < 0 ? ushort.MinValue : v > ushort.MaxValue ? ushort.MaxValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            uint v = Unsafe.As<TOther, uint>(ref value);
            result = v > ushort.MaxValue ? ushort.MaxValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < 0 ? ushort.MinValue : v > ushort.MaxValue ? ushort.MaxValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > ushort.MaxValue ? ushort.MaxValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < 0 ? ushort.MinValue : (long)v > ushort.MaxValue ? ushort.MaxValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > ushort.MaxValue ? ushort.MaxValue : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (ushort)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= ushort.MaxValue ? ushort.MaxValue : v <= 0 ? ushort.MinValue : v != v ? default : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= ushort.MaxValue ? ushort.MaxValue : v <= 0 ? ushort.MinValue : v != v ? default : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= ushort.MaxValue ? ushort.MaxValue : v <= 0 ? ushort.MinValue : (ushort)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<ushort>.TryConvertFromTruncating<TOther>(TOther value, out ushort result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = unchecked((ushort)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (ushort)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = unchecked((ushort)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((ushort)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = unchecked((ushort)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((ushort)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((ushort)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((ushort)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((ushort)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (ushort)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= ushort.MaxValue ? ushort.MaxValue : v <= 0 ? ushort.MinValue : v != v ? default : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= ushort.MaxValue ? ushort.MaxValue : v <= 0 ? ushort.MinValue : v != v ? default : (ushort)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= ushort.MaxValue ? ushort.MaxValue : v <= 0 ? ushort.MinValue : (ushort)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<ushort>.TryConvertToChecked<TOther>(ushort value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<ushort>.TryConvertToSaturating<TOther>(ushort value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<ushort>.TryConvertToTruncating<TOther>(ushort value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static ushort CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<ushort, TOther>(value);
    public static ushort CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<ushort, TOther>(value);
    public static ushort CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<ushort, TOther>(value);
}
