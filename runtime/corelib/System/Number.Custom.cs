// This file writes digits in a custom format such as "#,##0.00;(0)" (documented under
// "Custom numeric format strings"). A format has up to three sections: positive, negative, zero.
using System.Globalization;
using System.Text;

namespace System;

internal static partial class Number
{
    /// <summary>What a section asks for, found before anything is written.</summary>
    private ref struct CustomSection
    {
        internal ReadOnlySpan<char> Text;
        internal int Placeholders;       // 0 and #
        internal int Point;              // placeholders before the point, -1 without one
        internal int FirstZero, LastZero; // positions of the first and last 0 among the placeholders
        internal bool Grouping;
        internal int ScaleBy;            // powers of ten to multiply by
        internal bool Scientific;
    }

    private static void WriteCustom(scoped ref CharBuffer to, scoped DigitBuffer number, ReadOnlySpan<char> format, NumberFormatInfo info)
    {
        int wanted = number.Count == 0 ? 2 : number.Negative ? 1 : 0;
        while (true)
        {
            CustomSection section = Analyse(FindSection(format, wanted, out int found));
            if (number.Count != 0)
            {
                number.Scale += section.ScaleBy;
                int keep = section.Scientific ? section.Placeholders : number.Scale + section.Placeholders - section.Point;
                number.Round(keep);
                if (number.Count == 0 && wanted != 2)
                {
                    // Rounded to zero: the zero section applies if there is one.
                    FindSection(format, 2, out int zero);
                    if (zero != found)
                    {
                        wanted = 2;
                        continue;
                    }
                }
            }
            else if (!number.IsFloat) number.Negative = false;
            int start = to.Length;
            if (number.Negative && found == 0) to.Append(info.NegativeSign);
            int signed = to.Length;
            WriteSection(ref to, number, section, info);
            // A sign does not stand alone before a zero that nothing shows.
            if (number.Scale == 0 && to.Length == signed) to.Truncate(start);
            return;
        }
    }

    /// <summary>The text of a section; a missing or empty one is replaced by the first.</summary>
    private static ReadOnlySpan<char> FindSection(ReadOnlySpan<char> format, int wanted, out int found)
    {
        found = 0;
        int start = 0, section = 0;
        ReadOnlySpan<char> first = default;
        for (int i = 0; ; i++)
        {
            if (i >= format.Length || format[i] == ';' || format[i] == '\0')
            {
                ReadOnlySpan<char> text = format.Slice(start, i - start);
                if (section == 0) first = text;
                if (section == wanted && (section == 0 || text.Length != 0))
                {
                    found = section;
                    return text;
                }
                if (i >= format.Length || format[i] == '\0') return first;
                section++;
                start = i + 1;
                continue;
            }
            i = SkipLiteral(format, i);
        }
    }

    /// <summary>The last position of a quoted or escaped literal, or the position itself.</summary>
    private static int SkipLiteral(ReadOnlySpan<char> format, int i)
    {
        char c = format[i];
        if (c == '\\') return i + 1 < format.Length && format[i + 1] != '\0' ? i + 1 : i;
        if (c is not ('\'' or '"')) return i;
        int end = i + 1;
        while (end < format.Length && format[end] != '\0' && format[end] != c) end++;
        return end < format.Length && format[end] != '\0' ? end : end - 1;
    }

    private static CustomSection Analyse(ReadOnlySpan<char> text)
    {
        var section = new CustomSection { Text = text, Point = -1, FirstZero = int.MaxValue };
        int commaAt = -1, commas = 0;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '#':
                    section.Placeholders++;
                    break;
                case '0':
                    if (section.FirstZero == int.MaxValue) section.FirstZero = section.Placeholders;
                    section.LastZero = ++section.Placeholders;
                    break;
                case '.':
                    if (section.Point < 0) section.Point = section.Placeholders;
                    break;
                case ',':
                    if (section.Placeholders == 0 || section.Point >= 0) break;
                    if (commaAt >= 0)
                    {
                        if (commaAt == section.Placeholders)
                        {
                            commas++;
                            break;
                        }
                        section.Grouping = true;
                    }
                    commaAt = section.Placeholders;
                    commas = 1;
                    break;
                case '%': section.ScaleBy += 2; break;
                case '\u2030': section.ScaleBy += 3; break;
                case 'E' or 'e':
                    if (IsExponent(text, i, out int length))
                    {
                        i += length - 1;
                        section.Scientific = true;
                    }
                    break;
                default:
                    i = SkipLiteral(text, i);
                    break;
            }
        }
        if (section.Point < 0) section.Point = section.Placeholders;
        if (commaAt >= 0)
        {
            if (commaAt == section.Point) section.ScaleBy -= commas * 3;
            else section.Grouping = true;
        }
        return section;
    }

    /// <summary>E0, E+0 or E-0 with any number of zeros.</summary>
    private static bool IsExponent(ReadOnlySpan<char> text, int at, out int length)
    {
        int i = at + 1;
        if (i < text.Length && text[i] is '+' or '-') i++;
        int zeros = i;
        while (i < text.Length && text[i] == '0') i++;
        length = i - at;
        return i > zeros;
    }

    private static void WriteSection(scoped ref CharBuffer to, scoped DigitBuffer number, scoped CustomSection section, NumberFormatInfo info)
    {
        // Positions count down to the point: `place` digits are still to come before it.
        int firstPlace = section.FirstZero < section.Point ? section.Point - section.FirstZero : 0;
        int lastPlace = section.LastZero > section.Point ? section.Point - section.LastZero : 0;
        int place, adjust;
        if (section.Scientific)
        {
            place = section.Point;
            adjust = 0;
        }
        else
        {
            place = number.Scale > section.Point ? number.Scale : section.Point;
            adjust = number.Scale - section.Point;
        }
        int next = 0;
        bool pointWritten = false;
        ReadOnlySpan<char> text = section.Text;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (adjust > 0 && c is '#' or '0' or '.')
            {
                // More digits than placeholders: they all stand at the first one.
                for (; adjust > 0; adjust--)
                {
                    to.Append((char)number[next++]);
                    if (section.Grouping && place > 1 && EndsGroup(place - 1, info.NumberGroups)) to.Append(info.NumberGroupSeparator);
                    place--;
                }
            }
            switch (c)
            {
                case '#' or '0':
                    char digit;
                    if (adjust < 0)
                    {
                        adjust++;
                        digit = place <= firstPlace ? '0' : '\0';
                    }
                    else
                    {
                        digit = next < number.Count ? (char)number.Digits[next++] : place > lastPlace ? '0' : '\0';
                    }
                    if (digit != '\0')
                    {
                        to.Append(digit);
                        if (section.Grouping && place > 1 && EndsGroup(place - 1, info.NumberGroups)) to.Append(info.NumberGroupSeparator);
                    }
                    place--;
                    break;
                case '.':
                    if (place != 0 || pointWritten) break;
                    if (lastPlace < 0 || section.Point < section.Placeholders && next < number.Count)
                    {
                        to.Append(info.NumberDecimalSeparator);
                        pointWritten = true;
                    }
                    break;
                case '\u2030': to.Append(info.PerMilleSymbol); break;
                case '%': to.Append(info.PercentSymbol); break;
                case ',': break;
                case '\'' or '"':
                    int close = SkipLiteral(text, i);
                    int end = close > i && text[close] == c ? close : close + 1;
                    to.Append(text.Slice(i + 1, end - i - 1));
                    i = close;
                    break;
                case '\\':
                    if (i + 1 < text.Length) to.Append(text[++i]);
                    break;
                case 'E' or 'e':
                    if (!section.Scientific || !IsExponent(text, i, out int length))
                    {
                        to.Append(c);
                        break;
                    }
                    bool plus = text[i + 1] == '+', signed = plus || text[i + 1] == '-';
                    WriteExponent(ref to, number.Count == 0 ? 0 : number.Scale - section.Point, info, c, length - (signed ? 2 : 1), plus);
                    i += length - 1;
                    break;
                default:
                    to.Append(c);
                    break;
            }
        }
    }
}
