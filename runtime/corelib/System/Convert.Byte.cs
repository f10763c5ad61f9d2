// This file holds the conversions to Byte of Convert.
namespace System;

public static partial class Convert
{
    public static byte ToByte(object? value) => value is null ? default : ((IConvertible)value).ToByte(null);
    public static byte ToByte(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToByte(provider);
    public static byte ToByte(bool value) => (byte)(value ? 1 : 0);
    public static byte ToByte(char value) => value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(sbyte value) => value < 0 ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(byte value) => value;
    public static byte ToByte(short value) => value < 0 || value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(ushort value) => value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(int value) => value < 0 || value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(uint value) => value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(long value) => value < 0 || value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(ulong value) => value > byte.MaxValue ? throw ByteOverflow() : (byte)value;
    public static byte ToByte(float value) => ToByte((double)value);
    public static byte ToByte(double value) => ToByte(ToInt32(value));
    public static byte ToByte(decimal value) => decimal.ToByte(decimal.Round(value, 0));
    public static byte ToByte(DateTime value) => throw InvalidCast("DateTime", "Byte");
    public static byte ToByte(string? value) => value is null ? default : byte.Parse(value);
    public static byte ToByte(string? value, IFormatProvider? provider) => value is null ? default : byte.Parse(value, provider);
    public static byte ToByte(string? value, int fromBase) => (byte)ParseBase(value, fromBase, 8, false, "an unsigned byte");

    private static OverflowException ByteOverflow() => new("Value was either too large or too small for an unsigned byte.");
}
