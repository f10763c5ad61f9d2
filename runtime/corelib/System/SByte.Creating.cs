// This file holds what generic code converts to SByte.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct SByte
{
    static bool INumberBase<sbyte>.TryConvertFromChecked<TOther>(TOther value, out sbyte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = checked((sbyte)Unsafe.As<TOther, byte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = checked((sbyte)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = checked((sbyte)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = checked((sbyte)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = checked((sbyte)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = checked((sbyte)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = checked((sbyte)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = checked((sbyte)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = checked((sbyte)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = checked((sbyte)Unsafe.As<TOther, char>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            result = checked((sbyte)Unsafe.As<TOther, float>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            result = checked((sbyte)Unsafe.As<TOther, double>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            result = (sbyte)Unsafe.As<TOther, decimal>(ref value);
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<sbyte>.TryConvertFromSaturating<TOther>(TOther value, out sbyte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            byte v = Unsafe.As<TOther, byte>(ref value);
            result = v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            short v = Unsafe.As<TOther, short>(ref value);
            result = v < sbyte.MinValue ? sbyte.MinValue : v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            ushort v = Unsafe.As<TOther, ushort>(ref value);
            result = v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            int v = Unsafe.As<TOther, int>(ref value);
            result = v < sbyte.MinValue ? sbyte.MinValue : v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            uint v = Unsafe.As<TOther, uint>(ref value);
            result = v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            long v = Unsafe.As<TOther, long>(ref value);
            result = v < sbyte.MinValue ? sbyte.MinValue : v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            ulong v = Unsafe.As<TOther, ulong>(ref value);
            result = v > (ulong)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            nint v = Unsafe.As<TOther, nint>(ref value);
            result = (long)v < sbyte.MinValue ? sbyte.MinValue : (long)v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            nuint v = Unsafe.As<TOther, nuint>(ref value);
            result = (ulong)v > (ulong)sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            char v = Unsafe.As<TOther, char>(ref value);
            result = v > sbyte.MaxValue ? sbyte.MaxValue : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= sbyte.MaxValue ? sbyte.MaxValue : v <= sbyte.MinValue ? sbyte.MinValue : v != v ? default : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= sbyte.MaxValue ? sbyte.MaxValue : v <= sbyte.MinValue ? sbyte.MinValue : v != v ? default : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= sbyte.MaxValue ? sbyte.MaxValue : v <= sbyte.MinValue ? sbyte.MinValue : (sbyte)v;
            return true;
        }
        result = default;
        return false;
    }

    static bool INumberBase<sbyte>.TryConvertFromTruncating<TOther>(TOther value, out sbyte result)
    {
        if (typeof(TOther) == typeof(sbyte))
        {
            result = Unsafe.As<TOther, sbyte>(ref value);
            return true;
        }
        if (typeof(TOther) == typeof(byte))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, byte>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(short))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, short>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ushort))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, ushort>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(int))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, int>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(uint))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, uint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(long))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, long>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(ulong))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, ulong>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nint))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, nint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(nuint))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, nuint>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(char))
        {
            result = unchecked((sbyte)Unsafe.As<TOther, char>(ref value));
            return true;
        }
        if (typeof(TOther) == typeof(float))
        {
            float v = Unsafe.As<TOther, float>(ref value);
            result = v >= sbyte.MaxValue ? sbyte.MaxValue : v <= sbyte.MinValue ? sbyte.MinValue : v != v ? default : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(double))
        {
            double v = Unsafe.As<TOther, double>(ref value);
            result = v >= sbyte.MaxValue ? sbyte.MaxValue : v <= sbyte.MinValue ? sbyte.MinValue : v != v ? default : (sbyte)v;
            return true;
        }
        if (typeof(TOther) == typeof(decimal))
        {
            decimal v = Unsafe.As<TOther, decimal>(ref value);
            result = v >= sbyte.MaxValue ? sbyte.MaxValue : v <= sbyte.MinValue ? sbyte.MinValue : (sbyte)v;
            return true;
        }
        result = default;
        return false;
    }

    // Conversions between the library's own types are those from the source, above.
    static bool INumberBase<sbyte>.TryConvertToChecked<TOther>(sbyte value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<sbyte>.TryConvertToSaturating<TOther>(sbyte value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);
    static bool INumberBase<sbyte>.TryConvertToTruncating<TOther>(sbyte value, [MaybeNullWhen(false)] out TOther result) => Number.NoConversion(out result);

    public static sbyte CreateChecked<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateChecked<sbyte, TOther>(value);
    public static sbyte CreateSaturating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateSaturating<sbyte, TOther>(value);
    public static sbyte CreateTruncating<TOther>(TOther value) where TOther : INumberBase<TOther> => GenericConversion.CreateTruncating<sbyte, TOther>(value);
}
