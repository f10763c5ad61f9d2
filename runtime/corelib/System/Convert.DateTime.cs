// This file holds the conversions to DateTime of Convert.
namespace System;

public static partial class Convert
{
    public static DateTime ToDateTime(object? value) => value is null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(null);
    public static DateTime ToDateTime(object? value, IFormatProvider? provider) => value is null ? DateTime.MinValue : ((IConvertible)value).ToDateTime(provider);
    public static DateTime ToDateTime(bool value) => throw InvalidCast("Boolean", "DateTime");
    public static DateTime ToDateTime(char value) => throw InvalidCast("Char", "DateTime");
    public static DateTime ToDateTime(sbyte value) => throw InvalidCast("SByte", "DateTime");
    public static DateTime ToDateTime(byte value) => throw InvalidCast("Byte", "DateTime");
    public static DateTime ToDateTime(short value) => throw InvalidCast("Int16", "DateTime");
    public static DateTime ToDateTime(ushort value) => throw InvalidCast("UInt16", "DateTime");
    public static DateTime ToDateTime(int value) => throw InvalidCast("Int32", "DateTime");
    public static DateTime ToDateTime(uint value) => throw InvalidCast("UInt32", "DateTime");
    public static DateTime ToDateTime(long value) => throw InvalidCast("Int64", "DateTime");
    public static DateTime ToDateTime(ulong value) => throw InvalidCast("UInt64", "DateTime");
    public static DateTime ToDateTime(float value) => throw InvalidCast("Single", "DateTime");
    public static DateTime ToDateTime(double value) => throw InvalidCast("Double", "DateTime");
    public static DateTime ToDateTime(decimal value) => throw InvalidCast("Decimal", "DateTime");
    public static DateTime ToDateTime(DateTime value) => value;
}
