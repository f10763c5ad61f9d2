// This file writes intervals: c, g, G and custom formats of the invariant culture; and reads them.
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

public readonly partial struct TimeSpan : ISpanFormattable
{
    private const string BadFormat = "Input string was not in a correct format.";

    public string ToString([StringSyntax("TimeSpanFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("TimeSpanFormat")] string? format, IFormatProvider? formatProvider)
    {
        if (string.IsNullOrEmpty(format) || format is "c" or "t" or "T") return ToString();
        var to = new CharBuffer(stackalloc char[64]);
        Write(ref to, format);
        return to.ToText();
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("TimeSpanFormat")] ReadOnlySpan<char> format = default, IFormatProvider? formatProvider = null)
    {
        string text = ToString(string.Ctor(format), formatProvider);
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    private void Write(scoped ref CharBuffer to, scoped ReadOnlySpan<char> format)
    {
        if (format.Length > 1)
        {
            WriteCustom(ref to, format);
            return;
        }
        if (format[0] is not ('g' or 'G')) throw new FormatException(BadFormat);
        bool full = format[0] == 'G';
        if (_ticks < 0) to.Append('-');
        if (full || Days != 0)
        {
            DateTime.WriteNumber(ref to, Math.Abs(Days), 1);
            to.Append(':');
        }
        DateTime.WriteNumber(ref to, Math.Abs(Hours), full ? 2 : 1);
        to.Append(':');
        DateTime.WriteNumber(ref to, Math.Abs(Minutes), 2);
        to.Append(':');
        DateTime.WriteNumber(ref to, Math.Abs(Seconds), 2);
        to.Append('.');
        DateTime.WriteFraction(ref to, Math.Abs(_ticks % TicksPerSecond), 7, !full);
    }

    private void WriteCustom(scoped ref CharBuffer to, scoped ReadOnlySpan<char> format)
    {
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int count = 1;
            if (c is '\'' or '"') count = DateTime.WriteQuoted(ref to, format.Slice(i));
            else if (c == '\\')
            {
                if (i + 1 == format.Length) throw new FormatException(BadFormat);
                to.Append(format[i + 1]);
                count = 2;
            }
            else if (c != '%')
            {
                while (i + count < format.Length && format[i + count] == c) count++;
                WriteField(ref to, c, count);
            }
            i += count;
        }
    }

    private void WriteField(scoped ref CharBuffer to, char field, int count)
    {
        int most = field switch { 'd' => 8, 'h' or 'm' or 's' => 2, 'f' or 'F' => 7, _ => 0 };
        if (count > most) throw new FormatException(BadFormat);
        switch (field)
        {
            case 'd': DateTime.WriteNumber(ref to, Math.Abs(Days), count); break;
            case 'h': DateTime.WriteNumber(ref to, Math.Abs(Hours), count); break;
            case 'm': DateTime.WriteNumber(ref to, Math.Abs(Minutes), count); break;
            case 's': DateTime.WriteNumber(ref to, Math.Abs(Seconds), count); break;
            default: DateTime.WriteFraction(ref to, Math.Abs(_ticks % TicksPerSecond), count, field == 'F'); break;
        }
    }

    public static TimeSpan Parse(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan());
    }

    public static TimeSpan Parse(string input, IFormatProvider? formatProvider) => Parse(input);

    public static TimeSpan Parse(ReadOnlySpan<char> input, IFormatProvider? formatProvider = null)
    {
        if (!TryRead(input, out TimeSpan result, out bool overflow))
            throw overflow
                ? new OverflowException("The TimeSpan string '" + string.Ctor(input) + "' could not be parsed because at least one of the numeric components is out of range or contains too many digits.")
                : new FormatException("String '" + string.Ctor(input) + "' was not recognized as a valid TimeSpan.");
        return result;
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out TimeSpan result) => TryRead(s, out result, out _);
    public static bool TryParse(ReadOnlySpan<char> s, out TimeSpan result) => TryRead(s, out result, out _);
    public static bool TryParse([NotNullWhen(true)] string? input, IFormatProvider? formatProvider, out TimeSpan result) => TryRead(input, out result, out _);
    public static bool TryParse(ReadOnlySpan<char> input, IFormatProvider? formatProvider, out TimeSpan result) => TryRead(input, out result, out _);

    /// <summary>[-]d, or [-][d.]hh:mm[:ss[.fffffff]], or [-]d:hh:mm:ss[.fffffff].</summary>
    private static bool TryRead(scoped ReadOnlySpan<char> text, out TimeSpan result, out bool overflow)
    {
        result = default;
        overflow = false;
        text = text.Trim();
        bool negative = text.Length > 0 && text[0] == '-';
        if (negative) text = text.Slice(1);
        Span<long> parts = stackalloc long[4];
        int count = 0, colons = 0;
        bool days = false;
        long fraction = 0;
        while (true)
        {
            if (count == parts.Length || !TryDigits(ref text, out parts[count], out int _)) return false;
            count++;
            if (text.Length == 0) break;
            char separator = text[0];
            text = text.Slice(1);
            if (separator == ':') colons++;
            else if (separator == '.' && count == 1 && colons == 0) days = true;
            else if (separator == '.' && colons >= 2)
            {
                if (!TryDigits(ref text, out fraction, out int digits) || digits > 7 || text.Length > 0) return false;
                for (; digits < 7; digits++) fraction *= 10;
                break;
            }
            else return false;
        }
        if (days && colons == 0) return false;
        if (count == 4) days = true;
        long d = 0, h = 0, m = 0, s = 0;
        if (count == 1) d = parts[0];
        else
        {
            int i = 0;
            if (days) d = parts[i++];
            h = parts[i++];
            m = i < count ? parts[i++] : 0;
            s = i < count ? parts[i] : 0;
        }
        overflow = h > 23 || m > 59 || s > 59 || d > MaxValue.Days;
        if (overflow) return false;
        long ticks = d * TicksPerDay + h * TicksPerHour + m * TicksPerMinute + s * TicksPerSecond + fraction;
        overflow = ticks < 0 && !(negative && ticks == long.MinValue);
        result = overflow ? default : new TimeSpan(negative ? -ticks : ticks);
        return !overflow;
    }

    internal static bool TryDigits(scoped ref ReadOnlySpan<char> text, out long value, out int digits)
    {
        const int MaxDigits = 10;
        value = 0;
        for (digits = 0; digits < text.Length && char.IsAsciiDigit(text[digits]); digits++)
        {
            if (digits == MaxDigits) return false;
            value = value * 10 + (text[digits] - '0');
        }
        text = text.Slice(digits);
        return digits > 0;
    }
}
