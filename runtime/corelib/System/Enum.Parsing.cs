// This file reads enums: a number, or names with commas between them.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Internal.Runtime;

namespace System;

public abstract partial class Enum
{
    private enum Failure
    {
        None,
        Empty,
        NotFound,
        Overflow,
    }

    public static object Parse(Type enumType, string value) => Parse(enumType, value, false);

    public static object Parse(Type enumType, string value, bool ignoreCase)
    {
        Enum zero = Zero(enumType);
        ArgumentNullException.ThrowIfNull(value);
        return zero.WithValue(zero.Read(value, ignoreCase));
    }

    public static object Parse(Type enumType, ReadOnlySpan<char> value) => Parse(enumType, value, false);

    public static object Parse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase)
    {
        Enum zero = Zero(enumType);
        return zero.WithValue(zero.Read(value, ignoreCase));
    }

    public static TEnum Parse<TEnum>(string value) where TEnum : struct => Parse<TEnum>(value, false);

    public static TEnum Parse<TEnum>(string value, bool ignoreCase) where TEnum : struct
    {
        ArgumentNullException.ThrowIfNull(value);
        return FromInteger<TEnum>(Zero<TEnum>().Read(value, ignoreCase));
    }

    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value) where TEnum : struct => Parse<TEnum>(value, false);
    public static TEnum Parse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase) where TEnum : struct => FromInteger<TEnum>(Zero<TEnum>().Read(value, ignoreCase));

    public static bool TryParse(Type enumType, string? value, [NotNullWhen(true)] out object? result) => TryParse(enumType, (ReadOnlySpan<char>)value, false, out result);
    public static bool TryParse(Type enumType, string? value, bool ignoreCase, [NotNullWhen(true)] out object? result) => TryParse(enumType, (ReadOnlySpan<char>)value, ignoreCase, out result);
    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, [NotNullWhen(true)] out object? result) => TryParse(enumType, value, false, out result);

    public static bool TryParse(Type enumType, ReadOnlySpan<char> value, bool ignoreCase, [NotNullWhen(true)] out object? result)
    {
        Enum zero = Zero(enumType);
        bool ok = zero.TryRead(value, ignoreCase, out long bits) == Failure.None;
        result = ok ? zero.WithValue(bits) : null;
        return ok;
    }

    public static bool TryParse<TEnum>([NotNullWhen(true)] string? value, out TEnum result) where TEnum : struct => TryParse((ReadOnlySpan<char>)value, false, out result);
    public static bool TryParse<TEnum>([NotNullWhen(true)] string? value, bool ignoreCase, out TEnum result) where TEnum : struct => TryParse((ReadOnlySpan<char>)value, ignoreCase, out result);
    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, out TEnum result) where TEnum : struct => TryParse(value, false, out result);

    public static bool TryParse<TEnum>(ReadOnlySpan<char> value, bool ignoreCase, out TEnum result) where TEnum : struct
    {
        bool ok = Zero<TEnum>().TryRead(value, ignoreCase, out long bits) == Failure.None;
        result = ok ? FromInteger<TEnum>(bits) : default;
        return ok;
    }

    private static Enum Zero<TEnum>() where TEnum : struct
    {
        if (!Intrinsics.IsEnum<TEnum>()) throw new ArgumentException(NotAnEnum, nameof(TEnum));
        return (Enum)(object)default(TEnum);
    }

    private long Read(ReadOnlySpan<char> value, bool ignoreCase)
    {
        switch (TryRead(value, ignoreCase, out long bits))
        {
            case Failure.Empty: throw new ArgumentException("Must specify valid information for parsing in the string.", nameof(value));
            case Failure.NotFound: throw new ArgumentException("Requested value '" + string.Ctor(value) + "' was not found.");
            case Failure.Overflow: throw new OverflowException(Range.OverflowMessage);
        }
        return bits;
    }

    private Failure TryRead(ReadOnlySpan<char> value, bool ignoreCase, out long bits)
    {
        bits = 0;
        value = value.TrimStart();
        if (value.Length == 0) return Failure.Empty;
        if (char.IsAsciiDigit(value[0]) || value[0] is '-' or '+')
        {
            if (Number.TryParseInteger(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, Range, out bits)) return Failure.None;
            if (IsNumber(value)) return Failure.Overflow;
        }
        return TryReadNames(value, ignoreCase, ref bits);
    }

    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.Slice(char.IsAsciiDigit(text[0]) ? 0 : 1).TrimEnd();
        foreach (char c in text)
            if (!char.IsAsciiDigit(c)) return false;
        return text.Length > 0;
    }

    private Failure TryReadNames(ReadOnlySpan<char> value, bool ignoreCase, ref long bits)
    {
        string text = Members();
        long sum = 0;
        while (true)
        {
            int comma = value.IndexOf(',');
            ReadOnlySpan<char> name = (comma < 0 ? value : value.Slice(0, comma)).Trim();
            if (!TryFind(text, name, ignoreCase, out long bit)) return Failure.NotFound;
            sum |= bit;
            if (comma < 0) break;
            value = value.Slice(comma + 1);
        }
        bits = sum;
        return Failure.None;
    }

    private static bool TryFind(string text, ReadOnlySpan<char> name, bool ignoreCase, out long value)
    {
        var members = new EnumMembers(text);
        while (members.Next())
        {
            if (!(ignoreCase ? members.Name.Equals(name, StringComparison.OrdinalIgnoreCase) : members.Name.SequenceEqual(name))) continue;
            value = members.Value;
            return true;
        }
        value = 0;
        return false;
    }

    /// <summary>What numbers the underlying type holds.</summary>
    private Number.IntegerKind Range => Kind switch
    {
        ElementType.I1 => new((ulong)sbyte.MaxValue, 1UL << 7, 8, "Value was either too large or too small for a signed byte."),
        ElementType.U1 or ElementType.Boolean => new(byte.MaxValue, 0, 8, "Value was either too large or too small for an unsigned byte."),
        ElementType.I2 => new((ulong)short.MaxValue, 1UL << 15, 16, "Value was either too large or too small for an Int16."),
        ElementType.U2 or ElementType.Char => new(ushort.MaxValue, 0, 16, "Value was either too large or too small for a UInt16."),
        ElementType.I4 => new(int.MaxValue, 1UL << 31, 32, "Value was either too large or too small for an Int32."),
        ElementType.U4 => new(uint.MaxValue, 0, 32, "Value was either too large or too small for a UInt32."),
        ElementType.I8 or ElementType.I => new(long.MaxValue, 1UL << 63, 64, "Value was either too large or too small for an Int64."),
        _ => new(ulong.MaxValue, 0, 64, "Value was either too large or too small for a UInt64."),
    };
}
