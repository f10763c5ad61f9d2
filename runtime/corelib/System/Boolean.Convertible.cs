// This file holds what Convert does with Boolean as an object.
namespace System;

public readonly partial struct Boolean : IConvertible
{
    bool IConvertible.ToBoolean(IFormatProvider? provider) => Convert.ToBoolean(m_value);
    char IConvertible.ToChar(IFormatProvider? provider) => Convert.ToChar(m_value);
    sbyte IConvertible.ToSByte(IFormatProvider? provider) => Convert.ToSByte(m_value);
    byte IConvertible.ToByte(IFormatProvider? provider) => Convert.ToByte(m_value);
    short IConvertible.ToInt16(IFormatProvider? provider) => Convert.ToInt16(m_value);
    ushort IConvertible.ToUInt16(IFormatProvider? provider) => Convert.ToUInt16(m_value);
    int IConvertible.ToInt32(IFormatProvider? provider) => Convert.ToInt32(m_value);
    uint IConvertible.ToUInt32(IFormatProvider? provider) => Convert.ToUInt32(m_value);
    long IConvertible.ToInt64(IFormatProvider? provider) => Convert.ToInt64(m_value);
    ulong IConvertible.ToUInt64(IFormatProvider? provider) => Convert.ToUInt64(m_value);
    float IConvertible.ToSingle(IFormatProvider? provider) => Convert.ToSingle(m_value);
    double IConvertible.ToDouble(IFormatProvider? provider) => Convert.ToDouble(m_value);
    decimal IConvertible.ToDecimal(IFormatProvider? provider) => Convert.ToDecimal(m_value);
    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => Convert.ToDateTime(m_value);
    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => Convert.DefaultToType(this, conversionType, provider);
}
