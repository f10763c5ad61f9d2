// This file holds the conversions to text of Convert.
using System.Globalization;

namespace System;

public static partial class Convert
{
    public static string? ToString(object? value) => ToString(value, null);

    public static string? ToString(object? value, IFormatProvider? provider) => value switch
    {
        null => "",
        IConvertible convertible => convertible.ToString(provider),
        IFormattable formattable => formattable.ToString(null, provider),
        _ => value.ToString(),
    };

    public static string ToString(bool value) => value.ToString();
    public static string ToString(bool value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(char value) => value.ToString();
    public static string ToString(char value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(sbyte value) => value.ToString();
    public static string ToString(sbyte value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(byte value) => value.ToString();
    public static string ToString(byte value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(short value) => value.ToString();
    public static string ToString(short value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(ushort value) => value.ToString();
    public static string ToString(ushort value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(int value) => value.ToString();
    public static string ToString(int value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(uint value) => value.ToString();
    public static string ToString(uint value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(long value) => value.ToString();
    public static string ToString(long value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(ulong value) => value.ToString();
    public static string ToString(ulong value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(float value) => value.ToString();
    public static string ToString(float value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(double value) => value.ToString();
    public static string ToString(double value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(decimal value) => value.ToString();
    public static string ToString(decimal value, IFormatProvider? provider) => value.ToString(provider);
    public static string ToString(DateTime value) => value.ToString();
    public static string ToString(DateTime value, IFormatProvider? provider) => value.ToString(provider);
    public static string? ToString(string? value) => value;
    public static string? ToString(string? value, IFormatProvider? provider) => value;

    public static string ToString(byte value, int toBase) => WriteBase(value, toBase);
    public static string ToString(short value, int toBase) => toBase == 10 ? value.ToString() : WriteBase((ushort)value, toBase);
    public static string ToString(int value, int toBase) => toBase == 10 ? value.ToString() : WriteBase((uint)value, toBase);
    public static string ToString(long value, int toBase) => toBase == 10 ? value.ToString() : WriteBase((ulong)value, toBase);

    /// <summary>Bases 2, 8, 10 and 16; negative numbers come in two's complement.</summary>
    private static string WriteBase(ulong bits, int toBase)
    {
        CheckBase(toBase);
        const int MaxDigits = 64;
        Span<char> text = stackalloc char[MaxDigits];
        int at = MaxDigits;
        ulong radix = (ulong)toBase;
        do
        {
            uint digit = (uint)(bits % radix);
            text[--at] = (char)(digit < 10 ? '0' + digit : 'a' - 10 + digit);
            bits /= radix;
        }
        while (bits != 0);
        return string.Ctor((ReadOnlySpan<char>)text.Slice(at));
    }

    private static void CheckBase(int radix)
    {
        if (radix is not (2 or 8 or 10 or 16)) throw new ArgumentException("Invalid Base.");
    }
}
