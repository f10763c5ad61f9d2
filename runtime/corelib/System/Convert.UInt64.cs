// This file holds the conversions to UInt64 of Convert.
namespace System;

public static partial class Convert
{
    public static ulong ToUInt64(object? value) => value is null ? default : ((IConvertible)value).ToUInt64(null);
    public static ulong ToUInt64(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToUInt64(provider);
    public static ulong ToUInt64(bool value) => (ulong)(value ? 1 : 0);
    public static ulong ToUInt64(char value) => value;
    public static ulong ToUInt64(sbyte value) => value < 0 ? throw UInt64Overflow() : (ulong)value;
    public static ulong ToUInt64(byte value) => value;
    public static ulong ToUInt64(short value) => value < 0 ? throw UInt64Overflow() : (ulong)value;
    public static ulong ToUInt64(ushort value) => value;
    public static ulong ToUInt64(int value) => value < 0 ? throw UInt64Overflow() : (ulong)value;
    public static ulong ToUInt64(uint value) => value;
    public static ulong ToUInt64(long value) => value < 0 ? throw UInt64Overflow() : (ulong)value;
    public static ulong ToUInt64(ulong value) => value;
    public static ulong ToUInt64(float value) => ToUInt64((double)value);
    public static ulong ToUInt64(double value) => checked((ulong)Math.Round(value));
    public static ulong ToUInt64(decimal value) => decimal.ToUInt64(decimal.Round(value, 0));
    public static ulong ToUInt64(DateTime value) => throw InvalidCast("DateTime", "UInt64");
    public static ulong ToUInt64(string? value) => value is null ? default : ulong.Parse(value);
    public static ulong ToUInt64(string? value, IFormatProvider? provider) => value is null ? default : ulong.Parse(value, provider);
    public static ulong ToUInt64(string? value, int fromBase) => (ulong)ParseBase(value, fromBase, 64, false, "a UInt64");

    private static OverflowException UInt64Overflow() => new("Value was either too large or too small for a UInt64.");
}
