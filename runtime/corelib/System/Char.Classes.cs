// This file classifies characters and maps their case. ASCII is answered at once, the rest by tables
// that a program keeps only if it asks.
using System.Globalization;
using System.Runtime.CompilerServices;

namespace System;

public readonly partial struct Char
{
    public static bool IsAscii(char c) => c < 0x80;
    public static bool IsAsciiDigit(char c) => (uint)(c - '0') <= 9;
    public static bool IsAsciiLetter(char c) => (uint)((c | 0x20) - 'a') <= 'z' - 'a';
    public static bool IsAsciiLetterLower(char c) => (uint)(c - 'a') <= 'z' - 'a';
    public static bool IsAsciiLetterUpper(char c) => (uint)(c - 'A') <= 'Z' - 'A';
    public static bool IsAsciiLetterOrDigit(char c) => IsAsciiLetter(c) || IsAsciiDigit(c);
    public static bool IsAsciiHexDigit(char c) => IsAsciiDigit(c) || (uint)((c | 0x20) - 'a') <= 5;
    public static bool IsAsciiHexDigitUpper(char c) => IsAsciiDigit(c) || (uint)(c - 'A') <= 5;
    public static bool IsAsciiHexDigitLower(char c) => IsAsciiDigit(c) || (uint)(c - 'a') <= 5;
    public static bool IsBetween(char c, char minInclusive, char maxInclusive) => (uint)(c - minInclusive) <= (uint)(maxInclusive - minInclusive);

    public static UnicodeCategory GetUnicodeCategory(char c) => CategoryTable.Of(c);
    /// <summary>Of a surrogate pair that begins at the index that of the scalar value.</summary>
    public static UnicodeCategory GetUnicodeCategory(string s, int index)
    {
        char c = At(s, index);
        return IsSurrogatePair(s, index) ? SupplementaryTable.Category((uint)ConvertToUtf32(c, s[index + 1])) : CategoryTable.Of(c);
    }

    public static bool IsDigit(char c) => c < 0x80 ? IsAsciiDigit(c) : CategoryTable.Of(c) == UnicodeCategory.DecimalDigitNumber;
    public static bool IsLetter(char c) => c < 0x80 ? IsAsciiLetter(c) : CategoryTable.Of(c) <= UnicodeCategory.OtherLetter;
    public static bool IsLetterOrDigit(char c) => c < 0x80 ? IsAsciiLetterOrDigit(c) : CategoryTable.Of(c) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
    public static bool IsUpper(char c) => c < 0x80 ? IsAsciiLetterUpper(c) : CategoryTable.Of(c) == UnicodeCategory.UppercaseLetter;
    public static bool IsLower(char c) => c < 0x80 ? IsAsciiLetterLower(c) : CategoryTable.Of(c) == UnicodeCategory.LowercaseLetter;
    public static bool IsNumber(char c) => c < 0x80 ? IsAsciiDigit(c) : CategoryTable.Of(c) is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
    public static bool IsControl(char c) => c < 0x20 || (uint)(c - 0x7F) <= 0x20;
    public static bool IsPunctuation(char c) => CategoryTable.Of(c) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;
    public static bool IsSymbol(char c) => CategoryTable.Of(c) is >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol;
    public static bool IsSeparator(char c) => CategoryTable.Of(c) is >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.ParagraphSeparator;

    public static bool IsDigit(string s, int index) => GetUnicodeCategory(s, index) == UnicodeCategory.DecimalDigitNumber;
    public static bool IsLetter(string s, int index) => GetUnicodeCategory(s, index) <= UnicodeCategory.OtherLetter;
    public static bool IsLetterOrDigit(string s, int index) => GetUnicodeCategory(s, index) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
    public static bool IsUpper(string s, int index) => GetUnicodeCategory(s, index) == UnicodeCategory.UppercaseLetter;
    public static bool IsLower(string s, int index) => GetUnicodeCategory(s, index) == UnicodeCategory.LowercaseLetter;
    public static bool IsNumber(string s, int index) => GetUnicodeCategory(s, index) is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
    public static bool IsControl(string s, int index) => IsControl(At(s, index));
    public static bool IsPunctuation(string s, int index) => GetUnicodeCategory(s, index) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;
    public static bool IsSymbol(string s, int index) => GetUnicodeCategory(s, index) is >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol;
    public static bool IsSeparator(string s, int index) => GetUnicodeCategory(s, index) is >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.ParagraphSeparator;
    public static bool IsWhiteSpace(string s, int index) => IsWhiteSpace(At(s, index));

    /// <summary>Unicode's White_Space property.</summary>
    public static bool IsWhiteSpace(char c)
    {
        if (c < 0x80) return c == ' ' || (uint)(c - '\t') <= '\r' - '\t';
        return c is '\u0085' or '\u00A0' or '\u1680' or >= '\u2000' and <= '\u200A' or '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000';
    }

    public static char ToUpperInvariant(char c) => c < 0x80 ? (uint)(c - 'a') <= 'z' - 'a' ? (char)(c - 0x20) : c : CaseTable.ToUpper(c);
    public static char ToLowerInvariant(char c) => c < 0x80 ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c + 0x20) : c : CaseTable.ToLower(c);
    public static char ToUpper(char c) => ToUpperInvariant(c);
    public static char ToLower(char c) => ToLowerInvariant(c);

    public static char ToUpper(char c, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToUpperInvariant(c);
    }

    public static char ToLower(char c, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToLowerInvariant(c);
    }

    public static double GetNumericValue(char c) => IsAsciiDigit(c) ? c - '0' : NumericTable.Of(c);

    public static double GetNumericValue(string s, int index)
    {
        ArgumentNullException.ThrowIfNull(s);
        if ((uint)index >= (uint)s.Length) ThrowHelper.ArgumentOutOfRange(nameof(index));
        return NumericTable.Of(IsSurrogatePair(s, index) ? (uint)ConvertToUtf32(s[index], s[index + 1]) : s[index]);
    }
}
