// This file holds what Convert does with enums as objects: that of their underlying integers.
namespace System;

public abstract unsafe partial class Enum : IConvertible
{
    bool IConvertible.ToBoolean(IFormatProvider? provider) => Value != 0;
    char IConvertible.ToChar(IFormatProvider? provider) => IsUnsigned ? Convert.ToChar((ulong)Value) : Convert.ToChar(Value);
    sbyte IConvertible.ToSByte(IFormatProvider? provider) => IsUnsigned ? Convert.ToSByte((ulong)Value) : Convert.ToSByte(Value);
    byte IConvertible.ToByte(IFormatProvider? provider) => IsUnsigned ? Convert.ToByte((ulong)Value) : Convert.ToByte(Value);
    short IConvertible.ToInt16(IFormatProvider? provider) => IsUnsigned ? Convert.ToInt16((ulong)Value) : Convert.ToInt16(Value);
    ushort IConvertible.ToUInt16(IFormatProvider? provider) => IsUnsigned ? Convert.ToUInt16((ulong)Value) : Convert.ToUInt16(Value);
    int IConvertible.ToInt32(IFormatProvider? provider) => IsUnsigned ? Convert.ToInt32((ulong)Value) : Convert.ToInt32(Value);
    uint IConvertible.ToUInt32(IFormatProvider? provider) => IsUnsigned ? Convert.ToUInt32((ulong)Value) : Convert.ToUInt32(Value);
    long IConvertible.ToInt64(IFormatProvider? provider) => IsUnsigned ? Convert.ToInt64((ulong)Value) : Value;
    ulong IConvertible.ToUInt64(IFormatProvider? provider) => IsUnsigned ? (ulong)Value : Convert.ToUInt64(Value);
    float IConvertible.ToSingle(IFormatProvider? provider) => IsUnsigned ? (ulong)Value : Value;
    double IConvertible.ToDouble(IFormatProvider? provider) => IsUnsigned ? (ulong)Value : Value;
    decimal IConvertible.ToDecimal(IFormatProvider? provider) => IsUnsigned ? (ulong)Value : Value;
    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from 'Enum' to 'DateTime'.");
    string IConvertible.ToString(IFormatProvider? provider) => ToString();
    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);
}
