// This file holds what generic code converts to Int32.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Int32
{
    static bool INumberBase<int>.TryConvertFromChecked<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (int)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (int)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (int)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (int)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = checked((int)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((int)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((int)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((int)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((int)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (int)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((int)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((int)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (int)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<int>.TryConvertFromSaturating<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (int)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (int)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (int)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (int)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            uint v = Unsafe.As<TOther, uint>(ref value);
            result = v > int.MaxValue ? int.MaxValue : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < int.MinValue ? int.MinValue : v > int.MaxValue ? int.MaxValue : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > (ulong)int.MaxValue ? int.MaxValue : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < int.MinValue ? int.MinValue : (long)v > int.MaxValue ? int.MaxValue : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > (ulong)int.MaxValue ? int.MaxValue : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (int)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= int.MaxValue ? int.MaxValue : v <= int.MinValue ? int.MinValue : v != v ? default : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= int.MaxValue ? int.MaxValue : v <= int.MinValue ? int.MinValue : v != v ? default : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= int.MaxValue ? int.MaxValue : v <= int.MinValue ? int.MinValue : (int)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<int>.TryConvertFromTruncating<TOther>(TOther value, out int result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (int)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (int)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = (int)Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (int)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = Unsafe.As<TOther, int>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = unchecked((int)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((int)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((int)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((int)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((int)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (int)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= int.MaxValue ? int.MaxValue : v <= int.MinValue ? int.MinValue : v != v ? default : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= int.MaxValue ? int.MaxValue : v <= int.MinValue ? int.MinValue : v != v ? default : (int)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= int.MaxValue ? int.MaxValue : v <= int.MinValue ? int.MinValue : (int)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<int>.TryConvertToChecked<TOther>(int value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<int>.TryConvertToSaturating<TOther>(int value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<int>.TryConvertToTruncating<TOther>(int value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static int CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<int, TOther>(value);
    public static int CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<int, TOther>(value);
    public static int CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<int, TOther>(value);
}
