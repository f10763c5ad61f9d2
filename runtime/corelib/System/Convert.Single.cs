// This file holds the conversions to Single of Convert.
namespace System;

public static partial class Convert
{
    public static float ToSingle(object? value) => value is null ? default : ((IConvertible)value).ToSingle(null);
    public static float ToSingle(object? value, IFormatProvider? provider) => value is null ? default : ((IConvertible)value).ToSingle(provider);
    public static float ToSingle(bool value) => value ? 1 : 0;
    public static float ToSingle(char value) => throw InvalidCast("Char", "Single");
    public static float ToSingle(sbyte value) => value;
    public static float ToSingle(byte value) => value;
    public static float ToSingle(short value) => value;
    public static float ToSingle(ushort value) => value;
    public static float ToSingle(int value) => value;
    public static float ToSingle(uint value) => value;
    public static float ToSingle(long value) => value;
    public static float ToSingle(ulong value) => value;
    public static float ToSingle(float value) => value;
    public static float ToSingle(double value) => (float)value;
    public static float ToSingle(decimal value) => (float)value;
    public static float ToSingle(DateTime value) => throw InvalidCast("DateTime", "Single");
    public static float ToSingle(string? value) => value is null ? default : float.Parse(value);
    public static float ToSingle(string? value, IFormatProvider? provider) => value is null ? default : float.Parse(value, provider);
}
