// This file holds what generic code converts to Int16.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Int16
{
    static bool INumberBase<short>.TryConvertFromChecked<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (short)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (short)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = checked((short)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((short)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = checked((short)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((short)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((short)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((short)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((short)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = checked((short)Unsafe.As<TOther, char>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((short)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((short)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (short)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<short>.TryConvertFromSaturating<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (short)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (short)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            ushort v = Unsafe.As<TOther, ushort>(ref value);
            result = v > short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < short.MinValue ? short.MinValue : v > short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            uint v = Unsafe.As<TOther, uint>(ref value);
            result = v > short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < short.MinValue ? short.MinValue : v > short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > (ulong)short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < short.MinValue ? short.MinValue : (long)v > short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > (ulong)short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            char v = Unsafe.As<TOther, char>(ref value);
            result = v > short.MaxValue ? short.MaxValue : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= short.MaxValue ? short.MaxValue : v <= short.MinValue ? short.MinValue : v != v ? default : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= short.MaxValue ? short.MaxValue : v <= short.MinValue ? short.MinValue : v != v ? default : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= short.MaxValue ? short.MaxValue : v <= short.MinValue ? short.MinValue : (short)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<short>.TryConvertFromTruncating<TOther>(TOther value, out short result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = (short)Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (short)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = Unsafe.As<TOther, short>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = unchecked((short)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((short)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = unchecked((short)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((short)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((short)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((short)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((short)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = unchecked((short)Unsafe.As<TOther, char>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= short.MaxValue ? short.MaxValue : v <= short.MinValue ? short.MinValue : v != v ? default : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= short.MaxValue ? short.MaxValue : v <= short.MinValue ? short.MinValue : v != v ? default : (short)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= short.MaxValue ? short.MaxValue : v <= short.MinValue ? short.MinValue : (short)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<short>.TryConvertToChecked<TOther>(short value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<short>.TryConvertToSaturating<TOther>(short value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<short>.TryConvertToTruncating<TOther>(short value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static short CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<short, TOther>(value);
    public static short CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<short, TOther>(value);
    public static short CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<short, TOther>(value);
}
