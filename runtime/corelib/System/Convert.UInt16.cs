// This file holds the conversions to UInt16 of Convert.
namespace System;

public static partial class Convert
{
    public static ushort ToUInt16(object? value) => value is null ? default : ((IConvertible)value).ToUInt16(null);
    public static ushort ToUInt16(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToUInt16(provider);
    public static ushort ToUInt16(bool value) => (ushort)(value ? 1 : 0);
    public static ushort ToUInt16(char value) => value;
    public static ushort ToUInt16(sbyte value) => value < 0 ? throw UInt16Overflow() : (ushort)value;
    public static ushort ToUInt16(byte value) => value;
    public static ushort ToUInt16(short value) => value < 0 ? throw UInt16Overflow() : (ushort)value;
    public static ushort ToUInt16(ushort value) => value;
    public static ushort ToUInt16(int value) => value < 0 || value > ushort.MaxValue ? throw UInt16Overflow() : (ushort)value;
    public static ushort ToUInt16(uint value) => value > ushort.MaxValue ? throw UInt16Overflow() : (ushort)value;
    public static ushort ToUInt16(long value) => value < 0 || value > ushort.MaxValue ? throw UInt16Overflow() : (ushort)value;
    public static ushort ToUInt16(ulong value) => value > ushort.MaxValue ? throw UInt16Overflow() : (ushort)value;
    public static ushort ToUInt16(float value) => ToUInt16((double)value);
    public static ushort ToUInt16(double value) => ToUInt16(ToInt32(value));
    public static ushort ToUInt16(decimal value) => decimal.ToUInt16(decimal.Round(value, 0));
    public static ushort ToUInt16(DateTime value) => throw InvalidCast("DateTime", "UInt16");
    public static ushort ToUInt16(string? value) => value is null ? default : ushort.Parse(value);
    public static ushort ToUInt16(string? value, IFormatProvider? provider) => value is null ? default : ushort.Parse(value, provider);
    public static ushort ToUInt16(string? value, int fromBase) => (ushort)ParseBase(value, fromBase, 16, false, "a UInt16");

    private static OverflowException UInt16Overflow() => new("Value was either too large or too small for a UInt16.");
}
