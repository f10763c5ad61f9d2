// This file reads numbers: white space, signs, parentheses, currency, thousands, a point
// and an exponent, as NumberStyles allows each.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace System;

internal static partial class Number
{
    internal enum ParseStatus
    {
        Ok,
        BadFormat,
        Overflow,
    }

    private const NumberStyles KnownStyles = NumberStyles.Any | NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier;

    internal static void CheckIntegerStyle(NumberStyles style)
    {
        if ((style & ~KnownStyles) != 0) ThrowHelper.Argument("An undefined NumberStyles value is being used.", nameof(style));
        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) == 0) return;
        if ((style & ~NumberStyles.HexNumber) != 0 && (style & ~NumberStyles.BinaryNumber) != 0)
            ThrowHelper.Argument("With the AllowHexSpecifier or AllowBinarySpecifier bit set in the enum bit field, the only other valid bits that can be combined into the enum value must be AllowLeadingWhite and AllowTrailingWhite.", nameof(style));
    }

    internal static void CheckFloatStyle(NumberStyles style)
    {
        if ((style & ~KnownStyles) != 0) ThrowHelper.Argument("An undefined NumberStyles value is being used.", nameof(style));
        if ((style & (NumberStyles.AllowHexSpecifier | NumberStyles.AllowBinarySpecifier)) != 0)
            ThrowHelper.Argument("The number styles AllowHexSpecifier and AllowBinarySpecifier are not supported on floating point data types.", nameof(style));
    }

    [DoesNotReturn]
    internal static void ThrowParse(ParseStatus status, ReadOnlySpan<char> text, string overflow)
    {
        if (status == ParseStatus.Overflow) throw new OverflowException(overflow);
        throw new FormatException("The input string '" + string.Ctor(text) + "' was not in a correct format.");
    }

    private static bool IsSpace(char c) => c == ' ' || c is >= '\t' and <= '\r';

    /// <summary>Zero units may stand behind a number.</summary>
    private static bool IsTail(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (c != '\0') return false;
        return true;
    }

    /// <summary>Reads digits into a buffer; those that do not fit count in Scale, and in HasMore if they are not 0.</summary>
    private static bool TryReadNumber(ReadOnlySpan<char> text, NumberStyles style, NumberFormatInfo info, scoped ref DigitBuffer number)
    {
        int i = 0;
        bool sign = false, paren = false, currency = false;
        while (i < text.Length)
        {
            if (IsSpace(text[i]) && (style & NumberStyles.AllowLeadingWhite) != 0 && (!sign || currency)) i++;
            else if (!sign && (style & NumberStyles.AllowLeadingSign) != 0 && TrySign(text, ref i, info, ref number.Negative)) sign = true;
            else if (!sign && text[i] == '(' && (style & NumberStyles.AllowParentheses) != 0)
            {
                i++;
                sign = paren = number.Negative = true;
            }
            else if (!currency && (style & NumberStyles.AllowCurrencySymbol) != 0 && TryText(text, ref i, info.CurrencySymbol)) currency = true;
            else break;
        }
        if (!TryReadDigits(text, ref i, style, info, ref number, currency)) return false;
        if (!TryReadExponent(text, ref i, style, info, ref number)) return false;
        while (i < text.Length)
        {
            if (IsSpace(text[i]) && (style & NumberStyles.AllowTrailingWhite) != 0) i++;
            else if (!sign && (style & NumberStyles.AllowTrailingSign) != 0 && TrySign(text, ref i, info, ref number.Negative)) sign = true;
            else if (paren && text[i] == ')')
            {
                i++;
                paren = false;
            }
            else if (!currency && (style & NumberStyles.AllowCurrencySymbol) != 0 && TryText(text, ref i, info.CurrencySymbol)) currency = true;
            else break;
        }
        return !paren && IsTail(text.Slice(i));
    }

    private static bool TryText(ReadOnlySpan<char> text, ref int at, string what)
    {
        if (what.Length == 0 || text.Length - at < what.Length) return false;
        for (int i = 0; i < what.Length; i++)
            if (text[at + i] != what[i]) return false;
        at += what.Length;
        return true;
    }

    private static bool TrySign(ReadOnlySpan<char> text, ref int at, NumberFormatInfo info, ref bool negative)
    {
        if (TryText(text, ref at, info.PositiveSign)) return true;
        if (!TryText(text, ref at, info.NegativeSign)) return false;
        return negative = true;
    }

    private static bool TryReadDigits(ReadOnlySpan<char> text, ref int at, NumberStyles style, NumberFormatInfo info, scoped ref DigitBuffer number, bool currency)
    {
        bool any = false, point = false;
        while (at < text.Length)
        {
            char c = text[at];
            if (char.IsAsciiDigit(c))
            {
                any = true;
                at++;
                AddDigit(ref number, c, point);
            }
            else if (!point && (style & NumberStyles.AllowDecimalPoint) != 0
                && (TryText(text, ref at, info.NumberDecimalSeparator) || currency && TryText(text, ref at, info.CurrencyDecimalSeparator))) point = true;
            else if (!any || point || (style & NumberStyles.AllowThousands) == 0
                || !TryText(text, ref at, info.NumberGroupSeparator) && !(currency && TryText(text, ref at, info.CurrencyGroupSeparator))) break;
        }
        if (!number.KeepsZeros) number.Trim();
        return any;
    }

    private static void AddDigit(scoped ref DigitBuffer number, char c, bool point)
    {
        if (number.Count == 0 && c == '0')
        {
            if (point) number.Scale--;
            return;
        }
        if (number.Count < number.Digits.Length) number.Digits[number.Count++] = (byte)c;
        else if (c != '0') number.HasMore = true;
        if (!point) number.Scale++;
    }

    private static bool TryReadExponent(ReadOnlySpan<char> text, ref int at, NumberStyles style, NumberFormatInfo info, scoped ref DigitBuffer number)
    {
        if (at >= text.Length || text[at] is not ('E' or 'e') || (style & NumberStyles.AllowExponent) == 0) return true;
        int i = at + 1;
        bool negative = false;
        if (i < text.Length) TrySign(text, ref i, info, ref negative);
        if (i >= text.Length || !char.IsAsciiDigit(text[i])) return true; // the E is then not part of the number
        const int Limit = 99999999; // beyond every type's range
        int exponent = 0;
        for (; i < text.Length && char.IsAsciiDigit(text[i]); i++)
            if (exponent < Limit) exponent = exponent * 10 + (text[i] - '0');
        at = i;
        if (number.Count != 0 || number.KeepsZeros) number.Scale += negative ? -exponent : exponent;
        return true;
    }
}
