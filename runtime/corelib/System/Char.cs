// This file holds a UTF-16 unit as a value; what kind of character it is, is in Char.Classes.cs.
using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct Char : IComparable, IComparable<char>, IEquatable<char>, ISpanFormattable, ISpanParsable<char>
{
#pragma warning disable CS0649 // the value is the compiler's
    private readonly char m_value;
#pragma warning restore CS0649

    public const char MaxValue = '\uFFFF';
    public const char MinValue = '\0';

    public override int GetHashCode() => m_value | m_value << 16;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is char other && m_value == other;
    public bool Equals(char obj) => m_value == obj;
    public int CompareTo(char value) => m_value - value;
    public TypeCode GetTypeCode() => TypeCode.Char;

    public int CompareTo(object? value)
    {
        if (value is null) return 1;
        if (value is char other) return m_value - other;
        throw new ArgumentException("Object must be of type Char.");
    }

    public override string ToString() => ToString(m_value);
    public string ToString(IFormatProvider? provider) => ToString(m_value);
    string IFormattable.ToString(string? format, IFormatProvider? formatProvider) => ToString(m_value);

    public static string ToString(char c)
    {
        string text = string.Allocate(1);
        text.FirstUnit = c;
        return text;
    }

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        charsWritten = 0;
        if (destination.Length == 0) return false;
        destination[0] = m_value;
        charsWritten = 1;
        return true;
    }

    public static char Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        if (s.Length != 1) throw new FormatException("String must be exactly one character long.");
        return s[0];
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out char result)
    {
        result = s is { Length: 1 } ? s[0] : '\0';
        return s is { Length: 1 };
    }

    static char IParsable<char>.Parse(string s, IFormatProvider? provider) => Parse(s);
    static bool IParsable<char>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out char result) => TryParse(s, out result);

    static char ISpanParsable<char>.Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        if (s.Length != 1) throw new FormatException("String must be exactly one character long.");
        return s[0];
    }

    static bool ISpanParsable<char>.TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out char result)
    {
        result = s.Length == 1 ? s[0] : '\0';
        return s.Length == 1;
    }

    public static bool IsSurrogate(char c) => (uint)(c - 0xD800) < 0x800;
    public static bool IsHighSurrogate(char c) => (uint)(c - 0xD800) < 0x400;
    public static bool IsLowSurrogate(char c) => (uint)(c - 0xDC00) < 0x400;
    public static bool IsSurrogatePair(char highSurrogate, char lowSurrogate) => IsHighSurrogate(highSurrogate) && IsLowSurrogate(lowSurrogate);
    public static bool IsSurrogate(string s, int index) => IsSurrogate(At(s, index));
    public static bool IsHighSurrogate(string s, int index) => IsHighSurrogate(At(s, index));
    public static bool IsLowSurrogate(string s, int index) => IsLowSurrogate(At(s, index));
    public static bool IsSurrogatePair(string s, int index) => IsHighSurrogate(At(s, index)) && index + 1 < s.Length && IsLowSurrogate(s[index + 1]);

    private static char At(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length) ThrowHelper.ArgumentOutOfRange(nameof(index));
        return s[index];
    }

    public static int ConvertToUtf32(char highSurrogate, char lowSurrogate)
    {
        if (!IsHighSurrogate(highSurrogate)) ThrowHelper.ArgumentOutOfRange(nameof(highSurrogate), "A valid high surrogate character is between 0xd800 and 0xdbff, inclusive.");
        if (!IsLowSurrogate(lowSurrogate)) ThrowHelper.ArgumentOutOfRange(nameof(lowSurrogate), "A valid low surrogate character is between 0xdc00 and 0xdfff, inclusive.");
        return ((highSurrogate - 0xD800) << 10) + (lowSurrogate - 0xDC00) + 0x10000;
    }

    public static int ConvertToUtf32(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
        char c = s[index];
        if (!IsSurrogate(c)) return c;
        if (IsHighSurrogate(c) && index + 1 < s.Length && IsLowSurrogate(s[index + 1])) return ConvertToUtf32(c, s[index + 1]);
        throw new ArgumentException("Found a " + (IsHighSurrogate(c) ? "high" : "low") + " surrogate char without a " + (IsHighSurrogate(c) ? "following low" : "preceding high") + " surrogate at index: " + index
            + ". The input may not be in this encoding, or may not contain valid Unicode (UTF-16) characters.", nameof(s));
    }

    public static string ConvertFromUtf32(int utf32)
    {
        if ((uint)utf32 > 0x10FFFF || (uint)(utf32 - 0xD800) < 0x800)
            ThrowHelper.ArgumentOutOfRange(nameof(utf32), "A valid UTF32 value is between 0x000000 and 0x10ffff, inclusive, and should not include surrogate codepoint values (0x00d800 ~ 0x00dfff).");
        if (utf32 < 0x10000) return ToString((char)utf32);
        string text = string.Allocate(2);
        Span<char> units = text.AsWritable();
        units[0] = (char)(0xD7C0 + (utf32 >> 10));
        units[1] = (char)(0xDC00 + (utf32 & 0x3FF));
        return text;
    }
}
