// This file holds the conversions to Decimal of Convert.
namespace System;

public static partial class Convert
{
    public static decimal ToDecimal(object? value) => value is null ? default : ((IConvertible)value).ToDecimal(null);
    public static decimal ToDecimal(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToDecimal(provider);
    public static decimal ToDecimal(bool value) => value ? 1 : 0;
    public static decimal ToDecimal(char value) => throw InvalidCast("Char", "Decimal");
    public static decimal ToDecimal(sbyte value) => value;
    public static decimal ToDecimal(byte value) => value;
    public static decimal ToDecimal(short value) => value;
    public static decimal ToDecimal(ushort value) => value;
    public static decimal ToDecimal(int value) => value;
    public static decimal ToDecimal(uint value) => value;
    public static decimal ToDecimal(long value) => value;
    public static decimal ToDecimal(ulong value) => value;
    public static decimal ToDecimal(float value) => (decimal)value;
    public static decimal ToDecimal(double value) => (decimal)value;
    public static decimal ToDecimal(decimal value) => value;
    public static decimal ToDecimal(DateTime value) => throw InvalidCast("DateTime", "Decimal");
    public static decimal ToDecimal(string? value) => value is null ? default : decimal.Parse(value);
    public static decimal ToDecimal(string? value, IFormatProvider? provider) => value is null ? default : decimal.Parse(value, provider);
}
