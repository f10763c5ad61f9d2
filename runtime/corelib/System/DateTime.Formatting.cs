// This file writes dates by the invariant culture's standard formats and by custom ones.
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

public readonly partial struct DateTime : ISpanFormattable
{
    private const string BadFormat = "Input string was not in a correct format.";
    private const string DayNames = "Sunday,Monday,Tuesday,Wednesday,Thursday,Friday,Saturday";
    private const string MonthNames = "January,February,March,April,May,June,July,August,September,October,November,December";
    private const int ShortName = 3;

    public override string ToString() => ToString("G", null);
    public string ToString([StringSyntax("DateTimeFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("DateTimeFormat")] string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[64]);
        Write(ref to, format);
        return to.ToText();
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("DateTimeFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null)
    {
        var to = new CharBuffer(stackalloc char[64]);
        Write(ref to, format);
        return to.TryCopyTo(destination, out charsWritten);
    }

    public string ToLongDateString() => ToString("D");
    public string ToShortDateString() => ToString("d");
    public string ToLongTimeString() => ToString("T");
    public string ToShortTimeString() => ToString("t");

    private void Write(scoped ref CharBuffer to, scoped ReadOnlySpan<char> format)
    {
        if (format.Length > 1) WriteCustom(ref to, format);
        else WriteCustom(ref to, Pattern(format.Length == 0 ? 'G' : format[0]));
    }

    /// <summary>The custom format that a standard one stands for.</summary>
    private static string Pattern(char format) => format switch
    {
        'd' => "MM/dd/yyyy",
        'D' => "dddd, dd MMMM yyyy",
        'f' => "dddd, dd MMMM yyyy HH:mm",
        'F' or 'U' => "dddd, dd MMMM yyyy HH:mm:ss",
        'g' => "MM/dd/yyyy HH:mm",
        'G' => "MM/dd/yyyy HH:mm:ss",
        'm' or 'M' => "MMMM dd",
        'o' or 'O' => "yyyy-MM-ddTHH:mm:ss.fffffffK",
        'r' or 'R' => "ddd, dd MMM yyyy HH:mm:ss 'GMT'",
        's' => "yyyy-MM-ddTHH:mm:ss",
        't' => "HH:mm",
        'T' => "HH:mm:ss",
        'u' => "yyyy-MM-dd HH:mm:ss'Z'",
        'y' or 'Y' => "yyyy MMMM",
        _ => throw new FormatException(BadFormat),
    };

    private void WriteCustom(scoped ref CharBuffer to, scoped ReadOnlySpan<char> format)
    {
        for (int i = 0; i < format.Length;)
        {
            char c = format[i];
            int count = 1;
            switch (c)
            {
                case '\'' or '"':
                    count = WriteQuoted(ref to, format.Slice(i));
                    break;
                case '\\':
                    if (i + 1 == format.Length) throw new FormatException(BadFormat);
                    to.Append(format[i + 1]);
                    count = 2;
                    break;
                case '%':
                    if (i + 1 == format.Length || format[i + 1] == '%') throw new FormatException(BadFormat);
                    break;
                default:
                    while (i + count < format.Length && format[i + count] == c) count++;
                    if (!TryWriteField(ref to, c, count)) to.Append(c, count);
                    break;
            }
            i += count;
        }
    }

    /// <summary>Writes what stands in quotes; returns the length with them.</summary>
    internal static int WriteQuoted(scoped ref CharBuffer to, scoped ReadOnlySpan<char> format)
    {
        char quote = format[0];
        for (int i = 1; i < format.Length; i++)
        {
            if (format[i] == quote) return i + 1;
            if (format[i] == '\\' && ++i == format.Length) break;
            to.Append(format[i]);
        }
        throw new FormatException("Cannot find a matching quote character for the character '" + quote + "'.");
    }

    private bool TryWriteField(scoped ref CharBuffer to, char field, int count)
    {
        switch (field)
        {
            case 'y' when count <= 2: WriteNumber(ref to, Year % 100, count); break;
            case 'y': WriteNumber(ref to, Year, count); break;
            case 'M' when count <= 2: WriteNumber(ref to, Month, count); break;
            case 'M': WriteName(ref to, MonthNames, Month - 1, count); break;
            case 'd' when count <= 2: WriteNumber(ref to, Day, count); break;
            case 'd': WriteName(ref to, DayNames, (int)DayOfWeek, count); break;
            case 'H': WriteNumber(ref to, Hour, Math.Min(count, 2)); break;
            case 'h': WriteNumber(ref to, (Hour + 11) % 12 + 1, Math.Min(count, 2)); break;
            case 'm': WriteNumber(ref to, Minute, Math.Min(count, 2)); break;
            case 's': WriteNumber(ref to, Second, Math.Min(count, 2)); break;
            case 'f' or 'F': WriteFraction(ref to, Ticks % TimeSpan.TicksPerSecond, count, field == 'F'); break;
            case 't': to.Append((Hour < 12 ? "AM" : "PM").AsSpan(0, Math.Min(count, 2))); break;
            case 'g': to.Append("A.D."); break;
            case 'K': WriteZone(ref to); break;
            case 'z': to.Append(count switch { 1 => "+0", 2 => "+00", _ => "+00:00" }); break;
            default: return false;
        }
        return true;
    }

    private void WriteZone(scoped ref CharBuffer to)
    {
        if (Kind == DateTimeKind.Utc) to.Append('Z');
        else if (Kind == DateTimeKind.Local) to.Append("+00:00");
    }

    internal static void WriteNumber(scoped ref CharBuffer to, int value, int width) =>
        Number.WriteDigits(to.AppendSpan(Math.Max(width, Number.CountDigits((ulong)value))), (ulong)value);

    private static void WriteName(scoped ref CharBuffer to, string names, int index, int count)
    {
        ReadOnlySpan<char> rest = names;
        while (index-- > 0) rest = rest.Slice(rest.IndexOf(',') + 1);
        int end = rest.IndexOf(',');
        ReadOnlySpan<char> name = end < 0 ? rest : rest.Slice(0, end);
        to.Append(count == ShortName ? name.Slice(0, ShortName) : name);
    }

    /// <summary>Digits of a second; without trailing zeros, and then without the point before them, if asked so.</summary>
    internal static void WriteFraction(scoped ref CharBuffer to, long ticks, int digits, bool trim)
    {
        const int MaxDigits = 7;
        if (digits > MaxDigits) throw new FormatException(BadFormat);
        for (int i = digits; i < MaxDigits; i++) ticks /= 10;
        while (trim && digits > 0 && ticks % 10 == 0)
        {
            ticks /= 10;
            digits--;
        }
        if (digits > 0) WriteNumber(ref to, (int)ticks, digits);
        else if (trim && to.Length > 0 && to.Text[to.Length - 1] == '.') to.Truncate(to.Length - 1);
    }
}
