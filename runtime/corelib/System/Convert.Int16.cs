// This file holds the conversions to Int16 of Convert.
namespace System;

public static partial class Convert
{
    public static short ToInt16(object? value) => value is null ? default : ((IConvertible)value).ToInt16(null);
    public static short ToInt16(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToInt16(provider);
    public static short ToInt16(bool value) => (short)(value ? 1 : 0);
    public static short ToInt16(char value) => value > short.MaxValue ? throw Int16Overflow() : (short)value;
    public static short ToInt16(sbyte value) => value;
    public static short ToInt16(byte value) => value;
    public static short ToInt16(short value) => value;
    public static short ToInt16(ushort value) => value > short.MaxValue ? throw Int16Overflow() : (short)value;
    public static short ToInt16(int value) => value < short.MinValue || value > short.MaxValue ? throw Int16Overflow() : (short)value;
    public static short ToInt16(uint value) => value > short.MaxValue ? throw Int16Overflow() : (short)value;
    public static short ToInt16(long value) => value < short.MinValue || value > short.MaxValue ? throw Int16Overflow() : (short)value;
    public static short ToInt16(ulong value) => value > (ulong)short.MaxValue ? throw Int16Overflow() : (short)value;
    public static short ToInt16(float value) => ToInt16((double)value);
    public static short ToInt16(double value) => ToInt16(ToInt32(value));
    public static short ToInt16(decimal value) => decimal.ToInt16(decimal.Round(value, 0));
    public static short ToInt16(DateTime value) => throw InvalidCast("DateTime", "Int16");
    public static short ToInt16(string? value) => value is null ? default : short.Parse(value);
    public static short ToInt16(string? value, IFormatProvider? provider) => value is null ? default : short.Parse(value, provider);
    public static short ToInt16(string? value, int fromBase) => (short)ParseBase(value, fromBase, 16, true, "an Int16");

    private static OverflowException Int16Overflow() => new("Value was either too large or too small for an Int16.");
}
