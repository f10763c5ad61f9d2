// This file holds the conversions to UInt32 of Convert.
namespace System;

public static partial class Convert
{
    public static uint ToUInt32(object? value) => value is null ? default : ((IConvertible)value).ToUInt32(null);
    public static uint ToUInt32(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToUInt32(provider);
    public static uint ToUInt32(bool value) => (uint)(value ? 1 : 0);
    public static uint ToUInt32(char value) => value;
    public static uint ToUInt32(sbyte value) => value < 0 ? throw UInt32Overflow() : (uint)value;
    public static uint ToUInt32(byte value) => value;
    public static uint ToUInt32(short value) => value < 0 ? throw UInt32Overflow() : (uint)value;
    public static uint ToUInt32(ushort value) => value;
    public static uint ToUInt32(int value) => value < 0 ? throw UInt32Overflow() : (uint)value;
    public static uint ToUInt32(uint value) => value;
    public static uint ToUInt32(long value) => value < 0 || value > uint.MaxValue ? throw UInt32Overflow() : (uint)value;
    public static uint ToUInt32(ulong value) => value > uint.MaxValue ? throw UInt32Overflow() : (uint)value;
    public static uint ToUInt32(float value) => ToUInt32((double)value);
    public static uint ToUInt32(decimal value) => decimal.ToUInt32(decimal.Round(value, 0));
    public static uint ToUInt32(DateTime value) => throw InvalidCast("DateTime", "UInt32");
    public static uint ToUInt32(string? value) => value is null ? default : uint.Parse(value);
    public static uint ToUInt32(string? value, IFormatProvider? provider) => value is null ? default : uint.Parse(value, provider);
    public static uint ToUInt32(string? value, int fromBase) => (uint)ParseBase(value, fromBase, 32, false, "a UInt32");

    /// <summary>Rounds half to even.</summary>
    public static uint ToUInt32(double value) => value < 4294967295.5 && value >= -0.5 ? (uint)Math.Round(value) : throw UInt32Overflow();

    private static OverflowException UInt32Overflow() => new("Value was either too large or too small for a UInt32.");
}
