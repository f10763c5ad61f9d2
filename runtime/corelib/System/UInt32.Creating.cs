// This file holds what generic code converts to UInt32.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct UInt32
{
    static bool INumberBase<uint>.TryConvertFromChecked<TOther>(TOther value, out uint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((uint)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (uint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = checked((uint)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (uint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((uint)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((uint)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((uint)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((uint)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((uint)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (uint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((uint)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((uint)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (uint)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<uint>.TryConvertFromSaturating<TOther>(TOther value, out uint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte v = Unsafe.As<TOther, sbyte>(ref value);
            result = v < 0 ? uint.MinValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (uint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            short v = Unsafe.As<TOther, short>(ref value);
            result = v < 0 ? uint.MinValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (uint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < 0 ? uint.MinValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < 0 ? uint.MinValue : v > uint.MaxValue ? uint.MaxValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > uint.MaxValue ? uint.MaxValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < 0 ? uint.MinValue : (long)v > uint.MaxValue ? uint.MaxValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > uint.MaxValue ? uint.MaxValue : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (uint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= uint.MaxValue ? uint.MaxValue : v <= 0 ? uint.MinValue : v != v ? default : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= uint.MaxValue ? uint.MaxValue : v <= 0 ? uint.MinValue : v != v ? default : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= uint.MaxValue ? uint.MaxValue : v <= 0 ? uint.MinValue : (uint)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<uint>.TryConvertFromTruncating<TOther>(TOther value, out uint result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = unchecked((uint)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = (uint)Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = unchecked((uint)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = (uint)Unsafe.As<TOther, ushort>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((uint)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = Unsafe.As<TOther, uint>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((uint)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((uint)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((uint)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((uint)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = (uint)Unsafe.As<TOther, char>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= uint.MaxValue ? uint.MaxValue : v <= 0 ? uint.MinValue : v != v ? default : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= uint.MaxValue ? uint.MaxValue : v <= 0 ? uint.MinValue : v != v ? default : (uint)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= uint.MaxValue ? uint.MaxValue : v <= 0 ? uint.MinValue : (uint)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<uint>.TryConvertToChecked<TOther>(uint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<uint>.TryConvertToSaturating<TOther>(uint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<uint>.TryConvertToTruncating<TOther>(uint value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static uint CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<uint, TOther>(value);
    public static uint CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<uint, TOther>(value);
    public static uint CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<uint, TOther>(value);
}
