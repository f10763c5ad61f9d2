// This file holds the conversions to Int64 of Convert.
namespace System;

public static partial class Convert
{
    public static long ToInt64(object? value) => value is null ? default : ((IConvertible)value).ToInt64(null);
    public static long ToInt64(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToInt64(provider);
    public static long ToInt64(bool value) => (long)(value ? 1 : 0);
    public static long ToInt64(char value) => value;
    public static long ToInt64(sbyte value) => value;
    public static long ToInt64(byte value) => value;
    public static long ToInt64(short value) => value;
    public static long ToInt64(ushort value) => value;
    public static long ToInt64(int value) => value;
    public static long ToInt64(uint value) => value;
    public static long ToInt64(long value) => value;
    public static long ToInt64(ulong value) => value > long.MaxValue ? throw Int64Overflow() : (long)value;
    public static long ToInt64(float value) => ToInt64((double)value);
    public static long ToInt64(double value) => checked((long)Math.Round(value));
    public static long ToInt64(decimal value) => decimal.ToInt64(decimal.Round(value, 0));
    public static long ToInt64(DateTime value) => throw InvalidCast("DateTime", "Int64");
    public static long ToInt64(string? value) => value is null ? default : long.Parse(value);
    public static long ToInt64(string? value, IFormatProvider? provider) => value is null ? default : long.Parse(value, provider);
    public static long ToInt64(string? value, int fromBase) => (long)ParseBase(value, fromBase, 64, true, "an Int64");

    private static OverflowException Int64Overflow() => new("Value was either too large or too small for an Int64.");
}
