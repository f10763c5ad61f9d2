// This file holds the conversions to Double of Convert.
namespace System;

public static partial class Convert
{
    public static double ToDouble(object? value) => value is null ? default : ((IConvertible)value).ToDouble(null);
    public static double ToDouble(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToDouble(provider);
    public static double ToDouble(bool value) => value ? 1 : 0;
    public static double ToDouble(char value) => throw InvalidCast("Char", "Double");
    public static double ToDouble(sbyte value) => value;
    public static double ToDouble(byte value) => value;
    public static double ToDouble(short value) => value;
    public static double ToDouble(ushort value) => value;
    public static double ToDouble(int value) => value;
    public static double ToDouble(uint value) => value;
    public static double ToDouble(long value) => value;
    public static double ToDouble(ulong value) => value;
    public static double ToDouble(float value) => value;
    public static double ToDouble(double value) => value;
    public static double ToDouble(decimal value) => (double)value;
    public static double ToDouble(DateTime value) => throw InvalidCast("DateTime", "Double");
    public static double ToDouble(string? value) => value is null ? default : double.Parse(value);
    public static double ToDouble(string? value, IFormatProvider? provider) => value is null ? default : double.Parse(value, provider);
}
