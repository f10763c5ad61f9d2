// This file writes digits in the standard formats C, E, F, G, N, P and R.
using System.Globalization;
using System.Text;

namespace System;

internal static partial class Number
{
    /// <summary>
    /// Splits a standard format into its letter and precision (-1: none). A custom format gives 0. The precision has at
    /// most nine digits.
    /// </summary>
    internal static char ParseFormat(ReadOnlySpan<char> format, out int precision)
    {
        precision = -1;
        if (format.Length == 0) return 'G';
        char letter = format[0];
        if (!char.IsAsciiLetter(letter)) return '\0';
        if (format.Length == 1) return letter;
        long value = 0;
        int i = 1;
        for (; i < format.Length && char.IsAsciiDigit(format[i]); i++)
        {
            if (value > 999_999_999) throw new FormatException(BadSpecifier);
            value = value * 10 + (format[i] - '0');
        }
        if (i < format.Length && format[i] != '\0') return '\0';
        if (value > 999_999_999) throw new FormatException(BadSpecifier);
        precision = (int)value;
        return letter;
    }

    private const string BadSpecifier = "Format specifier was invalid.";

    /// <summary>Writes digits in a standard format. The precision must have been taken into account for floats (exact).</summary>
    private static void WriteStandard(scoped ref CharBuffer to, scoped DigitBuffer number, char format, int precision, NumberFormatInfo info, bool exact)
    {
        switch (format)
        {
            case 'C' or 'c':
                if (precision < 0) precision = info.CurrencyDecimalDigits;
                number.Round(number.Scale + precision, exact);
                WritePattern(ref to, number, number.Negative ? CurrencyNegative[info.CurrencyNegativePattern] : CurrencyPositive[info.CurrencyPositivePattern],
                    precision, info.CurrencyGroups, info.CurrencyDecimalSeparator, info.CurrencyGroupSeparator, info.CurrencySymbol, info);
                break;
            case 'F' or 'f':
                if (precision < 0) precision = info.NumberDecimalDigits;
                number.Round(number.Scale + precision, exact);
                if (number.Negative) to.Append(info.NegativeSign);
                WriteFixed(ref to, number, precision, default, info.NumberDecimalSeparator, "");
                break;
            case 'N' or 'n':
                if (precision < 0) precision = info.NumberDecimalDigits;
                number.Round(number.Scale + precision, exact);
                WritePattern(ref to, number, number.Negative ? NumberNegative[info.NumberNegativePattern] : "n",
                    precision, info.NumberGroups, info.NumberDecimalSeparator, info.NumberGroupSeparator, "", info);
                break;
            case 'E' or 'e':
                if (precision < 0) precision = 6;
                number.Round(precision + 1, exact);
                if (number.Negative) to.Append(info.NegativeSign);
                WriteScientific(ref to, number, precision + 1, info, format);
                break;
            case 'G' or 'g' or 'R' or 'r':
                if (precision < 1) precision = number.Count;
                number.Round(precision, exact);
                if (number.Negative) to.Append(info.NegativeSign);
                WriteGeneral(ref to, number, precision, info, format is 'G' or 'R' ? 'E' : 'e');
                break;
            case 'P' or 'p':
                if (precision < 0) precision = info.PercentDecimalDigits;
                if (number.Count != 0) number.Scale += 2;
                number.Round(number.Scale + precision, exact);
                WritePattern(ref to, number, number.Negative ? PercentNegative[info.PercentNegativePattern] : PercentPositive[info.PercentPositivePattern],
                    precision, info.PercentGroups, info.PercentDecimalSeparator, info.PercentGroupSeparator, info.PercentSymbol, info);
                break;
            default:
                throw new FormatException(BadSpecifier);
        }
    }

    // Patterns by number, as NumberFormatInfo documents them: n the number, $ the symbol (also of percents), - the sign.
    private static ReadOnlySpan<string> NumberNegative => new[] { "(n)", "-n", "- n", "n-", "n -" };
    private static ReadOnlySpan<string> CurrencyPositive => new[] { "$n", "n$", "$ n", "n $" };
    private static ReadOnlySpan<string> CurrencyNegative => new[] { "($n)", "-$n", "$-n", "$n-", "(n$)", "-n$", "n-$", "n$-", "-n $", "-$ n", "n $-", "$ n-", "$ -n", "n- $", "($ n)", "(n $)", "$- n" };
    private static ReadOnlySpan<string> PercentPositive => new[] { "n $", "n$", "$n", "$ n" };
    private static ReadOnlySpan<string> PercentNegative => new[] { "-n $", "-n$", "-$n", "$-n", "$n-", "n-$", "n$-", "-$ n", "n $-", "$ n-", "$ -n", "n- $" };

    private static void WritePattern(scoped ref CharBuffer to, scoped DigitBuffer number, string pattern, int decimals,
        ReadOnlySpan<int> groups, string point, string separator, string symbol, NumberFormatInfo info)
    {
        foreach (char c in pattern)
        {
            switch (c)
            {
                case 'n': WriteFixed(ref to, number, decimals, groups, point, separator); break;
                case '$': to.Append(symbol); break;
                case '-': to.Append(info.NegativeSign); break;
                default: to.Append(c); break;
            }
        }
    }

    private static void WriteFixed(scoped ref CharBuffer to, scoped DigitBuffer number, int decimals, ReadOnlySpan<int> groups, string point, string separator)
    {
        int whole = number.Scale;
        if (whole <= 0) to.Append('0');
        else if (groups.Length == 0) WriteDigits(ref to, number, 0, whole);
        else WriteGroups(ref to, number, whole, groups, separator);
        if (decimals <= 0) return;
        to.Append(point);
        int zeros = whole < 0 ? -whole < decimals ? -whole : decimals : 0;
        to.Append('0', zeros);
        WriteDigits(ref to, number, whole < 0 ? 0 : whole, decimals - zeros);
    }

    private static void WriteDigits(scoped ref CharBuffer to, scoped DigitBuffer number, int from, int count)
    {
        int have = number.Count - from;
        if (have > count) have = count;
        for (int i = 0; i < have; i++) to.Append((char)number.Digits[from + i]);
        to.Append('0', have > 0 ? count - have : count);
    }

    /// <summary>Digits before the point, separated: sizes apply from the right, the last one repeats, 0 ends grouping.</summary>
    private static void WriteGroups(scoped ref CharBuffer to, scoped DigitBuffer number, int whole, ReadOnlySpan<int> groups, string separator)
    {
        for (int i = 0; i < whole; i++)
        {
            to.Append((char)number[i]);
            if (EndsGroup(whole - i - 1, groups)) to.Append(separator);
        }
    }

    /// <summary>Whether a separator stands before the given number of digits.</summary>
    private static bool EndsGroup(int left, ReadOnlySpan<int> groups)
    {
        if (left == 0) return false;
        int at = 0, size = 0;
        for (int i = 0; at < left; i++)
        {
            if (i < groups.Length) size = groups[i];
            if (size == 0) return false;
            at += size;
        }
        return at == left;
    }

    private static void WriteScientific(scoped ref CharBuffer to, scoped DigitBuffer number, int digits, NumberFormatInfo info, char letter)
    {
        to.Append((char)number[0]);
        if (digits > 1)
        {
            to.Append(info.NumberDecimalSeparator);
            WriteDigits(ref to, number, 1, digits - 1);
        }
        WriteExponent(ref to, number.Count == 0 ? 0 : number.Scale - 1, info, letter, 3, true);
    }

    private static void WriteExponent(scoped ref CharBuffer to, int exponent, NumberFormatInfo info, char letter, int minDigits, bool plus)
    {
        to.Append(letter);
        if (exponent < 0) to.Append(info.NegativeSign);
        else if (plus) to.Append(info.PositiveSign);
        ulong magnitude = (ulong)(exponent < 0 ? -exponent : exponent);
        int digits = CountDigits(magnitude);
        WriteDigits(to.AppendSpan(digits < minDigits ? minDigits : digits), magnitude);
    }

    private static void WriteGeneral(scoped ref CharBuffer to, scoped DigitBuffer number, int precision, NumberFormatInfo info, char letter)
    {
        int point = number.Count == 0 ? 1 : number.Scale;
        bool scientific = point > precision && number.Count != 0 || point < -3;
        if (scientific) point = 1;
        int i = 0;
        if (point > 0)
        {
            WriteDigits(ref to, number, 0, point);
            i = point;
        }
        else to.Append('0');
        if (i < number.Count || point < 0)
        {
            to.Append(info.NumberDecimalSeparator);
            to.Append('0', -point);
            for (; i < number.Count; i++) to.Append((char)number.Digits[i]);
        }
        if (scientific) WriteExponent(ref to, number.Scale - 1, info, letter, 2, true);
    }
}
