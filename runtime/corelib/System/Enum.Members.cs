// This file asks enum types for their members. The compiler gives every enum type overrides of Members
// and NewArray; programs hold them for those types only whose names somebody can ask for.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Enum
{
    /// <summary>
    /// The members of the exact type: "1" if it has FlagsAttribute, else "0", then names and decimal values in
    /// the order of the values as unsigned numbers; each is followed by a zero.
    /// </summary>
    internal virtual string Members() => "0\0";

    /// <summary>A new array of the exact type.</summary>
    internal virtual Array NewArray(int length) => throw new NotSupportedException();

    private const string NotAnEnum = "Type provided must be an Enum.";

    /// <summary>The zero of an enum type.</summary>
    private static Enum Zero(Type enumType)
    {
        ArgumentNullException.ThrowIfNull(enumType);
        if (enumType is not RuntimeType type) throw new ArgumentException("Type must be a type provided by the runtime.", nameof(enumType));
        if (!type.IsEnum) throw new ArgumentException(NotAnEnum, nameof(enumType));
        return Unsafe.As<Enum>(Boxing.Zero(type.MethodTable));
    }

    private Enum WithValue(long value)
    {
        var result = Unsafe.As<Enum>(MemberwiseClone());
        result.Value = value;
        return result;
    }

    private static TEnum FromInteger<TEnum>(long value) where TEnum : struct => Unsafe.As<long, TEnum>(ref value);

    private string? NameOf(long value)
    {
        var members = new EnumMembers(Members());
        while (members.Next())
            if (members.Value == value) return string.Ctor(members.Name);
        return null;
    }

    private string[] AllNames()
    {
        string text = Members();
        var names = new string[EnumMembers.Count(text)];
        var members = new EnumMembers(text);
        for (int i = 0; members.Next(); i++) names[i] = string.Ctor(members.Name);
        return names;
    }

    private long[] AllValues()
    {
        string text = Members();
        var values = new long[EnumMembers.Count(text)];
        var members = new EnumMembers(text);
        for (int i = 0; members.Next(); i++) values[i] = members.Value;
        return values;
    }

    private bool HasMember(long value)
    {
        var members = new EnumMembers(Members());
        while (members.Next())
            if (members.Value == value) return true;
        return false;
    }

    private bool HasMember(string name)
    {
        var members = new EnumMembers(Members());
        while (members.Next())
            if (members.Name.SequenceEqual(name)) return true;
        return false;
    }

    public static string? GetName<TEnum>(TEnum value) where TEnum : struct, Enum
    {
        Enum box = value;
        return box.NameOf(box.Value);
    }

    public static string? GetName(Type enumType, object value)
    {
        Enum zero = Zero(enumType);
        ArgumentNullException.ThrowIfNull(value);
        return zero.NameOf(zero.ValueOf(value));
    }

    public static string[] GetNames<TEnum>() where TEnum : struct, Enum => ((Enum)default(TEnum)).AllNames();
    public static string[] GetNames(Type enumType) => Zero(enumType).AllNames();

    public static TEnum[] GetValues<TEnum>() where TEnum : struct, Enum
    {
        long[] values = ((Enum)default(TEnum)).AllValues();
        var result = new TEnum[values.Length];
        for (int i = 0; i < values.Length; i++) result[i] = FromInteger<TEnum>(values[i]);
        return result;
    }

    public static Array GetValuesAsUnderlyingType<TEnum>() where TEnum : struct, Enum => GetValuesAsUnderlyingType(typeof(TEnum));

    public static Array GetValuesAsUnderlyingType(Type enumType)
    {
        Enum zero = Zero(enumType);
        long[] values = zero.AllValues();
        switch (zero.Kind)
        {
            case ElementType.I1: return CopyIntegers(values, Unsafe.As<byte[]>(new sbyte[values.Length]));
            case ElementType.U1 or ElementType.Boolean: return CopyIntegers(values, new byte[values.Length]);
            case ElementType.I2: return CopyIntegers(values, new short[values.Length]);
            case ElementType.U2 or ElementType.Char: return CopyIntegers(values, Unsafe.As<short[]>(new ushort[values.Length]));
            case ElementType.I4: return CopyIntegers(values, new int[values.Length]);
            case ElementType.U4: return CopyIntegers(values, Unsafe.As<int[]>(new uint[values.Length]));
            case ElementType.U8: return CopyIntegers(values, Unsafe.As<long[]>(new ulong[values.Length]));
            default: return CopyIntegers(values, new long[values.Length]);
        }
    }

    public static Array GetValues(Type enumType)
    {
        Enum zero = Zero(enumType);
        long[] values = zero.AllValues();
        Array result = zero.NewArray(values.Length);
        if (values.Length == 0) return result;
        switch (BytesOf(zero.Kind))
        {
            case 1: CopyIntegers(values, Unsafe.As<byte[]>(result)); break;
            case 2: CopyIntegers(values, Unsafe.As<short[]>(result)); break;
            case 4: CopyIntegers(values, Unsafe.As<int[]>(result)); break;
            default: CopyIntegers(values, Unsafe.As<long[]>(result)); break;
        }
        return result;
    }

    private static Array CopyIntegers<T>(long[] from, T[] to) where T : struct
    {
        for (int i = 0; i < from.Length; i++) to[i] = Unsafe.As<long, T>(ref from[i]);
        return to;
    }

    public static Type GetUnderlyingType(Type enumType)
    {
        Enum zero = Zero(enumType);
        return zero.Kind switch
        {
            ElementType.Boolean => typeof(bool),
            ElementType.Char => typeof(char),
            ElementType.I1 => typeof(sbyte),
            ElementType.U1 => typeof(byte),
            ElementType.I2 => typeof(short),
            ElementType.U2 => typeof(ushort),
            ElementType.I4 => typeof(int),
            ElementType.U4 => typeof(uint),
            ElementType.I8 => typeof(long),
            ElementType.U8 => typeof(ulong),
            ElementType.I => typeof(nint),
            _ => typeof(nuint),
        };
    }

    public static bool IsDefined<TEnum>(TEnum value) where TEnum : struct, Enum
    {
        Enum box = value;
        return box.HasMember(box.Value);
    }

    public static bool IsDefined(Type enumType, object value)
    {
        Enum zero = Zero(enumType);
        ArgumentNullException.ThrowIfNull(value);
        if (value is string name) return zero.HasMember(name);
        MethodTable* type = Intrinsics.MethodTableOf(value), own = Intrinsics.MethodTableOf(zero);
        if (type->IsEnum)
        {
            if (type != own) throw new ArgumentException("Object must be the same type as the enum. The type passed in was '" + value.GetType() + "'; the enum type was '" + enumType + "'.");
            return zero.HasMember(Unsafe.As<Enum>(value).Value);
        }
        if (type == own->Element) return zero.HasMember(Integer(ref Intrinsics.DataOf(value), type->Kind));
        if (type->Kind is >= ElementType.I1 and <= ElementType.U8)
            throw new ArgumentException("Enum underlying type and the object must be same type or object must be a String. Type passed in was '" + value.GetType() + "'; the enum underlying type was '" + GetUnderlyingType(enumType) + "'.");
        throw new InvalidOperationException("Unknown enum type.");
    }

    /// <summary>The integer in a box of an integer, a character, a bool or an enum, cut to this type's size.</summary>
    private long ValueOf(object value)
    {
        MethodTable* type = Intrinsics.MethodTableOf(value);
        ElementType kind = type->IsEnum ? type->Element->Kind : type->Kind;
        if (kind is not (>= ElementType.Boolean and <= ElementType.U8 or ElementType.I or ElementType.U))
            throw new ArgumentException("The value passed in must be an enum base or an underlying type for an enum, such as an Int32.", nameof(value));
        long bits = Integer(ref Intrinsics.DataOf(value), kind);
        return Integer(ref Unsafe.As<long, byte>(ref bits), Kind);
    }

    public static object ToObject(Type enumType, object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Enum zero = Zero(enumType);
        return zero.WithValue(zero.ValueOf(value));
    }

    public static object ToObject(Type enumType, sbyte value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, byte value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, short value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, ushort value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, int value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, uint value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, long value) => Zero(enumType).WithValue(value);
    public static object ToObject(Type enumType, ulong value) => Zero(enumType).WithValue((long)value);
}

/// <summary>Goes through the members in a text that Enum.Members returns.</summary>
internal ref struct EnumMembers(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> _rest = text.Slice(2);

    internal readonly bool IsFlags = text[0] == '1';
    internal ReadOnlySpan<char> Name;
    internal long Value;

    internal bool Next()
    {
        if (_rest.Length == 0) return false;
        Name = Field();
        Value = 0;
        ReadOnlySpan<char> digits = Field();
        bool negative = digits[0] == '-';
        for (int i = negative ? 1 : 0; i < digits.Length; i++) Value = Value * 10 + (digits[i] - '0');
        if (negative) Value = -Value;
        return true;
    }

    private ReadOnlySpan<char> Field()
    {
        int end = _rest.IndexOf('\0');
        ReadOnlySpan<char> field = _rest.Slice(0, end);
        _rest = _rest.Slice(end + 1);
        return field;
    }

    internal static int Count(string text)
    {
        int zeros = 0;
        foreach (char c in text)
            if (c == '\0') zeros++;
        return zeros / 2;
    }
}
