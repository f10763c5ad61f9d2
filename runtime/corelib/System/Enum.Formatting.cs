// This file writes enums: names (G), sets of flags (F, and G of flag enums), numbers (D, X).
using System.Diagnostics.CodeAnalysis;
using System.Text;
using Internal.Runtime;

namespace System;

public abstract unsafe partial class Enum
{
    private const int StackUnits = 64;

    public override string ToString()
    {
        string text = Members();
        long value = Value;
        var members = new EnumMembers(text);
        while (members.Next())
            if (members.Value == value) return string.Ctor(members.Name);
        return (members.IsFlags ? FlagNames(text, value) : null) ?? Digits(value);
    }

    public string ToString([StringSyntax("EnumFormat")] string? format)
    {
        if (string.IsNullOrEmpty(format)) return ToString();
        if (format.Length == 1)
            switch (format[0])
            {
                case 'G' or 'g': return ToString();
                case 'D' or 'd': return Digits(Value);
                case 'X' or 'x': return HexDigits();
                case 'F' or 'f': return FlagNames(Members(), Value) ?? Digits(Value);
            }
        throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\".");
    }

    [Obsolete("The provider argument is not used. Use ToString() instead.")]
    public string ToString(IFormatProvider? provider) => ToString();

    [Obsolete("The provider argument is not used. Use ToString(String) instead.")]
    public string ToString([StringSyntax("EnumFormat")] string? format, IFormatProvider? provider) => ToString(format);

    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(format);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        TryCopy(ToString(string.Ctor(format)), destination, out charsWritten);

    public static bool TryFormat<TEnum>(TEnum value, Span<char> destination, out int charsWritten, [StringSyntax("EnumFormat")] ReadOnlySpan<char> format = default)
        where TEnum : struct, Enum => TryCopy(((Enum)value).ToString(string.Ctor(format)), destination, out charsWritten);

    private static bool TryCopy(string text, Span<char> destination, out int written)
    {
        bool fits = text.AsSpan().TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    public static string Format(Type enumType, object value, [StringSyntax("EnumFormat")] string format)
    {
        Enum zero = Zero(enumType);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentNullException.ThrowIfNull(format);
        MethodTable* type = Intrinsics.MethodTableOf(value), own = Intrinsics.MethodTableOf(zero);
        if (type->IsEnum)
        {
            if (type != own) throw new ArgumentException("Object must be the same type as the enum. The type passed in was '" + value.GetType() + "'; the enum type was '" + enumType + "'.");
        }
        else if (type != own->Element)
            throw new ArgumentException("Enum underlying type and the object must be same type or object. Type passed in was '" + value.GetType() + "'; the enum underlying type was '" + GetUnderlyingType(enumType) + "'.");
        return zero.WithValue(zero.ValueOf(value)).ToString(format);
    }

    private string Digits(long value) => IsUnsigned ? Number.ToText((ulong)value) : Number.ToText(value);

    private string HexDigits() => BytesOf(Kind) switch
    {
        1 => Number.Format((ulong)(byte)Value, 1, "X2", null),
        2 => Number.Format((ulong)(ushort)Value, 2, "X4", null),
        4 => Number.Format((ulong)(uint)Value, 4, "X8", null),
        _ => Number.Format((ulong)Value, 8, "X16", null),
    };

    /// <summary>The members that make up a value, the largest taken first, in ascending order; null if bits are left.</summary>
    private static string? FlagNames(string text, long value)
    {
        int count = EnumMembers.Count(text), used = 0;
        var names = new string[count];
        var values = new long[count];
        var members = new EnumMembers(text);
        for (int i = 0; members.Next(); i++)
        {
            names[i] = string.Ctor(members.Name);
            values[i] = members.Value;
        }
        if (value == 0) return count > 0 && values[0] == 0 ? names[0] : "0";
        var found = new string[count];
        for (int i = count - 1; i >= 0 && value != 0 && values[i] != 0; i--)
        {
            if ((value & values[i]) != values[i]) continue;
            value &= ~values[i];
            found[used++] = names[i];
        }
        if (value != 0) return null;
        var to = new CharBuffer(stackalloc char[StackUnits]);
        while (used > 0)
        {
            to.Append(found[--used]);
            if (used > 0) to.Append(", ");
        }
        return to.ToText();
    }
}
