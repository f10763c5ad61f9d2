// This file holds what generic code converts to Byte.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Byte
{
    static bool INumberBase<byte>.TryConvertFromChecked<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = checked((byte)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = checked((byte)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = checked((byte)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((byte)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = checked((byte)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((byte)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((byte)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((byte)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((byte)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = checked((byte)Unsafe.As<TOther, char>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((byte)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((byte)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (byte)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<byte>.TryConvertFromSaturating<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            sbyte v = Unsafe.As<TOther, sbyte>(ref value);
            result = v < 0 ? byte.MinValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            short v = Unsafe.As<TOther, short>(ref value);
            result = v < 0 ? byte.MinValue : v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            ushort v = Unsafe.As<TOther, ushort>(ref value);
            result = v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < 0 ? byte.MinValue : v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            uint v = Unsafe.As<TOther, uint>(ref value);
            result = v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < 0 ? byte.MinValue : v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < 0 ? byte.MinValue : (long)v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            char v = Unsafe.As<TOther, char>(ref value);
            result = v > byte.MaxValue ? byte.MaxValue : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= byte.MaxValue ? byte.MaxValue : v <= 0 ? byte.MinValue : v != v ? default : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= byte.MaxValue ? byte.MaxValue : v <= 0 ? byte.MinValue : v != v ? default : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= byte.MaxValue ? byte.MaxValue : v <= 0 ? byte.MinValue : (byte)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<byte>.TryConvertFromTruncating<TOther>(TOther value, out byte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = unchecked((byte)Unsafe.As<TOther, sbyte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = Unsafe.As<TOther, byte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = unchecked((byte)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = unchecked((byte)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((byte)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = unchecked((byte)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((byte)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((byte)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((byte)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((byte)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = unchecked((byte)Unsafe.As<TOther, char>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= byte.MaxValue ? byte.MaxValue : v <= 0 ? byte.MinValue : v != v ? default : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= byte.MaxValue ? byte.MaxValue : v <= 0 ? byte.MinValue : v != v ? default : (byte)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= byte.MaxValue ? byte.MaxValue : v <= 0 ? byte.MinValue : (byte)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<byte>.TryConvertToChecked<TOther>(byte value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<byte>.TryConvertToSaturating<TOther>(byte value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<byte>.TryConvertToTruncating<TOther>(byte value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static byte CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<byte, TOther>(value);
    public static byte CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<byte, TOther>(value);
    public static byte CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<byte, TOther>(value);
}
