// This file holds what the conversions between the basic types share, and those whose target is known only at run
// time. The conversions to each type are in the files beside it.
using System.Diagnostics.CodeAnalysis;

namespace System;

public static partial class Convert
{
    public static readonly object DBNull = System.DBNull.Value;

    private static InvalidCastException InvalidCast(string from, string to) => new("Invalid cast from '" + from + "' to '" + to + "'.");

    public static bool IsDBNull([NotNullWhen(true)] object? value) => value is IConvertible convertible && convertible.GetTypeCode() == TypeCode.DBNull;
    public static TypeCode GetTypeCode(object? value) => value is null ? TypeCode.Empty : value is IConvertible convertible ? convertible.GetTypeCode() : TypeCode.Object;

    [return: NotNullIfNotNull(nameof(value))]
    public static object? ChangeType(object? value, TypeCode typeCode) => ChangeType(value, typeCode, null);

    [return: NotNullIfNotNull(nameof(value))]
    public static object? ChangeType(object? value, TypeCode typeCode, IFormatProvider? provider)
    {
        if (value is null && typeCode is TypeCode.Empty or TypeCode.String or TypeCode.Object) return null;
        if (value is not IConvertible from) throw new InvalidCastException("Object must implement IConvertible.");
        return typeCode switch
        {
            TypeCode.Boolean => from.ToBoolean(provider),
            TypeCode.Char => from.ToChar(provider),
            TypeCode.SByte => from.ToSByte(provider),
            TypeCode.Byte => from.ToByte(provider),
            TypeCode.Int16 => from.ToInt16(provider),
            TypeCode.UInt16 => from.ToUInt16(provider),
            TypeCode.Int32 => from.ToInt32(provider),
            TypeCode.UInt32 => from.ToUInt32(provider),
            TypeCode.Int64 => from.ToInt64(provider),
            TypeCode.UInt64 => from.ToUInt64(provider),
            TypeCode.Single => from.ToSingle(provider),
            TypeCode.Double => from.ToDouble(provider),
            TypeCode.Decimal => from.ToDecimal(provider),
            TypeCode.DateTime => from.ToDateTime(provider),
            TypeCode.String => from.ToString(provider),
            TypeCode.Object => value,
            TypeCode.DBNull => throw new InvalidCastException("Object cannot be cast to DBNull."),
            TypeCode.Empty => throw new InvalidCastException("Object cannot be cast to Empty."),
            _ => throw new ArgumentException("Unknown TypeCode value."),
        };
    }

    public static object? ChangeType(object? value, Type conversionType) => ChangeType(value, conversionType, null);

    public static object? ChangeType(object? value, Type conversionType, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(conversionType);
        if (value is null) return conversionType.IsValueType ? throw new InvalidCastException("Null object cannot be converted to a value type.") : null;
        if (value is IConvertible convertible) return TryToBasic(convertible, conversionType, provider) ?? convertible.ToType(conversionType, provider);
        return value.GetType() == conversionType ? value : throw new InvalidCastException("Object must implement IConvertible.");
    }

    /// <summary>Null if the type is not one of those IConvertible names.</summary>
    private static object? TryToBasic(IConvertible value, Type type, IFormatProvider? provider)
    {
        if (type == typeof(bool)) return value.ToBoolean(provider);
        if (type == typeof(char)) return value.ToChar(provider);
        if (type == typeof(sbyte)) return value.ToSByte(provider);
        if (type == typeof(byte)) return value.ToByte(provider);
        if (type == typeof(short)) return value.ToInt16(provider);
        if (type == typeof(ushort)) return value.ToUInt16(provider);
        if (type == typeof(int)) return value.ToInt32(provider);
        if (type == typeof(uint)) return value.ToUInt32(provider);
        if (type == typeof(long)) return value.ToInt64(provider);
        if (type == typeof(ulong)) return value.ToUInt64(provider);
        if (type == typeof(float)) return value.ToSingle(provider);
        if (type == typeof(double)) return value.ToDouble(provider);
        if (type == typeof(decimal)) return value.ToDecimal(provider);
        if (type == typeof(DateTime)) return value.ToDateTime(provider);
        if (type == typeof(string)) return value.ToString(provider);
        return type == typeof(object) ? value : null;
    }

    /// <summary>What IConvertible.ToType does for the basic types.</summary>
    internal static object DefaultToType(IConvertible value, Type targetType, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(targetType);
        if (value.GetType() == targetType) return value;
        if (TryToBasic(value, targetType, provider) is { } converted) return converted;
        if (targetType == typeof(DBNull)) throw new InvalidCastException("Object cannot be cast to DBNull.");
        throw InvalidCast(value.GetType().FullName ?? "", targetType.FullName ?? "");
    }

    /// <summary>Digits of base 2, 8, 10 or 16; a minus sign only in base 10, 0x only in base 16. The result is in two's complement.</summary>
    private static long ParseBase(string? text, int radix, int bits, bool signed, string type)
    {
        CheckBase(radix);
        if (text is null) return 0;
        if (text.Length == 0) throw new ArgumentOutOfRangeException("Index was out of range. Must be non-negative and less than the size of the collection.");
        int at = 0;
        bool negative = text[0] == '-';
        if (negative)
        {
            if (radix != 10) throw new ArgumentException("String cannot contain a minus sign if the base is not 10.");
            if (!signed) throw new OverflowException("The string was being parsed as an unsigned number and could not have a negative sign.");
            at++;
        }
        else if (text[0] == '+') at++;
        if (radix == 16 && text.Length - at >= 2 && text[at] == '0' && text[at + 1] is 'x' or 'X') at += 2;
        int start = at;
        ulong value = 0, largest = bits == 64 ? ulong.MaxValue : (1ul << bits) - 1;
        bool overflow = false, beyond = false;
        for (; at < text.Length && Digit(text[at]) < (uint)radix; at++)
        {
            beyond |= Math.BigMul(value, (ulong)radix, out value) != 0;
            uint digit = Digit(text[at]);
            value += digit;
            beyond |= value < digit || bits != 64 && value >> 32 != 0;
            overflow |= value > largest;
        }
        if (at == start) throw new FormatException("Could not find any recognizable digits.");
        if (at < text.Length) throw new FormatException("Additional non-parsable characters are at the end of the string.");
        if (radix == 10 && signed) overflow |= value > (largest >> 1) + (negative ? 1ul : 0);
        // Digits are read as an unsigned number of 32 or 64 bits first, which gives its own name to what does not fit.
        if (beyond && radix != 10) type = bits == 64 ? "a UInt64" : "a UInt32";
        if (overflow || beyond) throw new OverflowException("Value was either too large or too small for " + type + ".");
        return (long)(negative ? 0 - value : value);
    }

    private static uint Digit(char c) => c switch
    {
        >= '0' and <= '9' => (uint)(c - '0'),
        >= 'a' and <= 'z' => (uint)(c - 'a' + 10),
        >= 'A' and <= 'Z' => (uint)(c - 'A' + 10),
        _ => uint.MaxValue,
    };
}
