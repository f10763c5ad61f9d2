// This file classifies scalar values and maps their case.
using System.Globalization;

namespace System.Text;

public readonly partial struct Rune
{
    public static UnicodeCategory GetUnicodeCategory(Rune value) => value.IsBmp ? CategoryTable.Of((char)value._value) : SupplementaryTable.Category(value._value);
    public static double GetNumericValue(Rune value) => NumericTable.Of(value._value);

    public static bool IsControl(Rune value) => (value._value + 1 & ~0x80u) < 0x21;
    public static bool IsDigit(Rune value) => GetUnicodeCategory(value) == UnicodeCategory.DecimalDigitNumber;
    public static bool IsLetter(Rune value) => GetUnicodeCategory(value) <= UnicodeCategory.OtherLetter;
    public static bool IsLetterOrDigit(Rune value) => GetUnicodeCategory(value) is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;
    public static bool IsLower(Rune value) => GetUnicodeCategory(value) == UnicodeCategory.LowercaseLetter;
    public static bool IsUpper(Rune value) => GetUnicodeCategory(value) == UnicodeCategory.UppercaseLetter;
    public static bool IsNumber(Rune value) => GetUnicodeCategory(value) is >= UnicodeCategory.DecimalDigitNumber and <= UnicodeCategory.OtherNumber;
    public static bool IsPunctuation(Rune value) => GetUnicodeCategory(value) is >= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation;
    public static bool IsSeparator(Rune value) => GetUnicodeCategory(value) is >= UnicodeCategory.SpaceSeparator and <= UnicodeCategory.ParagraphSeparator;
    public static bool IsSymbol(Rune value) => GetUnicodeCategory(value) is >= UnicodeCategory.MathSymbol and <= UnicodeCategory.OtherSymbol;
    public static bool IsWhiteSpace(Rune value) => value.IsBmp && char.IsWhiteSpace((char)value._value);

    public static Rune ToUpperInvariant(Rune value) => new(value.IsBmp ? char.ToUpperInvariant((char)value._value) : SupplementaryTable.ToUpper(value._value), true);
    public static Rune ToLowerInvariant(Rune value) => new(value.IsBmp ? char.ToLowerInvariant((char)value._value) : SupplementaryTable.ToLower(value._value), true);

    public static Rune ToUpper(Rune value, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToUpperInvariant(value);
    }

    public static Rune ToLower(Rune value, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return ToLowerInvariant(value);
    }
}
