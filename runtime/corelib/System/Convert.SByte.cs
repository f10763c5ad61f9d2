// This file holds the conversions to SByte of Convert.
namespace System;

public static partial class Convert
{
    public static sbyte ToSByte(object? value) => value is null ? default : ((IConvertible)value).ToSByte(null);
    public static sbyte ToSByte(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToSByte(provider);
    public static sbyte ToSByte(bool value) => (sbyte)(value ? 1 : 0);
    public static sbyte ToSByte(char value) => value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(sbyte value) => value;
    public static sbyte ToSByte(byte value) => value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(short value) => value < sbyte.MinValue || value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(ushort value) => value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(int value) => value < sbyte.MinValue || value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(uint value) => value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(long value) => value < sbyte.MinValue || value > sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(ulong value) => value > (ulong)sbyte.MaxValue ? throw SByteOverflow() : (sbyte)value;
    public static sbyte ToSByte(float value) => ToSByte((double)value);
    public static sbyte ToSByte(double value) => ToSByte(ToInt32(value));
    public static sbyte ToSByte(decimal value) => decimal.ToSByte(decimal.Round(value, 0));
    public static sbyte ToSByte(DateTime value) => throw InvalidCast("DateTime", "SByte");
    public static sbyte ToSByte(string? value) => value is null ? default : sbyte.Parse(value);
    public static sbyte ToSByte(string? value, IFormatProvider? provider) => value is null ? default : sbyte.Parse(value, provider);
    public static sbyte ToSByte(string? value, int fromBase) => (sbyte)ParseBase(value, fromBase, 8, true, "a signed byte");

    private static OverflowException SByteOverflow() => new("Value was either too large or too small for a signed byte.");
}
