using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct Boolean : IComparable, IComparable<bool>, IEquatable<bool>, ISpanParsable<bool>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly bool m_value;
#pragma warning restore CS0649

    public static readonly string TrueString = "True";
    public static readonly string FalseString = "False";

    public override string ToString() => m_value ? "True" : "False";
    public string ToString(IFormatProvider? provider) => ToString();
    public override int GetHashCode() => m_value ? 1 : 0;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is bool other && m_value == other;
    public bool Equals(bool obj) => m_value == obj;
    public int CompareTo(bool value) => m_value == value ? 0 : m_value ? 1 : -1;
    public TypeCode GetTypeCode() => TypeCode.Boolean;

    public int CompareTo(object? obj)
    {
        if (obj is null) return 1;
        if (obj is bool other) return CompareTo(other);
        throw new ArgumentException("Object must be of type Boolean.");
    }

    public bool TryFormat(Span<char> destination, out int charsWritten)
    {
        string text = ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    public static bool Parse(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Parse((ReadOnlySpan<char>)value);
    }

    public static bool Parse(ReadOnlySpan<char> value)
    {
        if (TryParse(value, out bool result)) return result;
        throw new FormatException("String '" + string.Ctor(value) + "' was not recognized as a valid Boolean.");
    }

    public static bool TryParse([NotNullWhen(true)] string? value, out bool result) => TryParse((ReadOnlySpan<char>)value, out result);

    public static bool TryParse(ReadOnlySpan<char> value, out bool result)
    {
        while (value.Length > 0 && IsTrimmed(value[0])) value = value.Slice(1);
        while (value.Length > 0 && IsTrimmed(value[value.Length - 1])) value = value.Slice(0, value.Length - 1);
        result = Is(value, "TRUE");
        return result || Is(value, "FALSE");
    }

    private static bool IsTrimmed(char c) => c == '\0' || char.IsWhiteSpace(c);

    private static bool Is(ReadOnlySpan<char> text, string upper)
    {
        if (text.Length != upper.Length) return false;
        for (int i = 0; i < upper.Length; i++)
            if ((text[i] & ~0x20) != upper[i]) return false;
        return true;
    }

    static bool IParsable<bool>.Parse(string s, IFormatProvider? provider) => Parse(s);
    static bool IParsable<bool>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out bool result) => TryParse(s, out result);
    static bool ISpanParsable<bool>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);
    static bool ISpanParsable<bool>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out bool result) => TryParse(s, out result);
}
