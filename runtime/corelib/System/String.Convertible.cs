// This file holds what Convert does with String as an object.
namespace System;

public sealed partial class String : IConvertible
{
    public TypeCode GetTypeCode() => TypeCode.String;
    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(this, provider);
    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar(this, provider);
    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(this, provider);
    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(this, provider);
    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(this, provider);
    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(this, provider);
    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(this, provider);
    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(this, provider);
    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(this, provider);
    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(this, provider);
    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(this, provider);
    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(this, provider);
    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal(this, provider);
    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw new InvalidCastException("Invalid cast from 'String' to 'DateTime'.");
    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);
}
