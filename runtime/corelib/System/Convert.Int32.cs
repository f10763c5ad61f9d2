// This file holds the conversions to Int32 of Convert.
namespace System;

public static partial class Convert
{
    public static int ToInt32(object? value) => value is null ? default : ((IConvertible)value).ToInt32(null);
    public static int ToInt32(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToInt32(provider);
    public static int ToInt32(bool value) => value ? 1 : 0;
    public static int ToInt32(char value) => value;
    public static int ToInt32(sbyte value) => value;
    public static int ToInt32(byte value) => value;
    public static int ToInt32(short value) => value;
    public static int ToInt32(ushort value) => value;
    public static int ToInt32(int value) => value;
    public static int ToInt32(uint value) => value > int.MaxValue ? throw Int32Overflow() : (int)value;
    public static int ToInt32(long value) => value < int.MinValue || value > int.MaxValue ? throw Int32Overflow() : (int)value;
    public static int ToInt32(ulong value) => value > int.MaxValue ? throw Int32Overflow() : (int)value;
    public static int ToInt32(float value) => ToInt32((double)value);
    public static int ToInt32(decimal value) => decimal.ToInt32(decimal.Round(value, 0));
    public static int ToInt32(DateTime value) => throw InvalidCast("DateTime", "Int32");
    public static int ToInt32(string? value) => value is null ? default : int.Parse(value);
    public static int ToInt32(string? value, IFormatProvider? provider) => value is null ? default : int.Parse(value, provider);
    public static int ToInt32(string? value, int fromBase) => (int)ParseBase(value, fromBase, 32, true, "an Int32");

    /// <summary>Rounds half to even.</summary>
    public static int ToInt32(double value) => value < 2147483647.5 && value >= -2147483648.5 ? (int)Math.Round(value) : throw Int32Overflow();

    private static OverflowException Int32Overflow() => new("Value was either too large or too small for an Int32.");
}
