// This file holds the conversions to Char of Convert.
namespace System;

public static partial class Convert
{
    public static char ToChar(object? value) => value is null ? '\0' : ((IConvertible)value).ToChar(null);
    public static char ToChar(object? value, IFormatProvider? provider) => value is null ? '\0' : ((IConvertible)value).ToChar(provider);
    public static char ToChar(bool value) => throw InvalidCast("Boolean", "Char");
    public static char ToChar(char value) => value;
    public static char ToChar(sbyte value) => value < 0 ? throw CharOverflow() : (char)value;
    public static char ToChar(byte value) => (char)value;
    public static char ToChar(short value) => value < 0 ? throw CharOverflow() : (char)value;
    public static char ToChar(ushort value) => (char)value;
    public static char ToChar(int value) => value < 0 || value > char.MaxValue ? throw CharOverflow() : (char)value;
    public static char ToChar(uint value) => value > char.MaxValue ? throw CharOverflow() : (char)value;
    public static char ToChar(long value) => value < 0 || value > char.MaxValue ? throw CharOverflow() : (char)value;
    public static char ToChar(ulong value) => value > char.MaxValue ? throw CharOverflow() : (char)value;
    public static char ToChar(float value) => throw InvalidCast("Single", "Char");
    public static char ToChar(double value) => throw InvalidCast("Double", "Char");
    public static char ToChar(decimal value) => throw InvalidCast("Decimal", "Char");
    public static char ToChar(DateTime value) => throw InvalidCast("DateTime", "Char");
    public static char ToChar(string value) => ToChar(value, null);

    public static char ToChar(string value, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length == 1 ? value[0] : throw new FormatException("String must be exactly one character long.");
    }

    private static OverflowException CharOverflow() => new("Value was either too large or too small for a character.");
}
