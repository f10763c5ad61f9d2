// This file reads dates: the forms of ISO 8601 and those that the invariant culture writes, month first.
// differs: names of days and months are not read, nor are times after noon as PM.
using System.Diagnostics.CodeAnalysis;

namespace System;

public readonly partial struct DateTime
{
    /// <summary>differs: the time of day of UTC; the machine's time zone is not read.</summary>
    public static DateTime Now => new(UtcNow.Ticks, DateTimeKind.Local);

    public static DateTime Today => Now.Date;

    public static DateTime Parse(string s) => Parse(s, null);

    public static DateTime Parse(string s, IFormatProvider? provider)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    public static DateTime Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
    {
        return TryRead(s, out DateTime result) ? result : throw Unreadable(s);
    }

    private static FormatException Unreadable(ReadOnlySpan<char> text)
    {
        int word = 0;
        while (word < text.Length && !char.IsLetter(text[word])) word++;
        return new FormatException(word == text.Length
            ? "String '" + string.Ctor(text) + "' was not recognized as a valid DateTime."
            : "The string '" + string.Ctor(text) + "' was not recognized as a valid DateTime. There is an unknown word starting at index '" + Number.ToText((long)word) + "'.");
    }

    public static bool TryParse([NotNullWhen(true)] string? s, out DateTime result) => TryRead(s, out result);
    public static bool TryParse(ReadOnlySpan<char> s, out DateTime result) => TryRead(s, out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out DateTime result) => TryRead(s, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateTime result) => TryRead(s, out result);

    private static bool TryRead(scoped ReadOnlySpan<char> text, out DateTime result)
    {
        result = default;
        text = text.Trim();
        if (!TimeSpan.TryDigits(ref text, out long a, out int digits) || text.Length == 0 || text[0] is not ('-' or '/')) return false;
        char separator = text[0];
        text = text.Slice(1);
        if (!TimeSpan.TryDigits(ref text, out long b, out _) || text.Length == 0 || text[0] != separator) return false;
        text = text.Slice(1);
        if (!TimeSpan.TryDigits(ref text, out long c, out int lastDigits)) return false;
        (long year, long month, long day) = digits > 2 ? (a, b, c) : (c, a, b);
        if (digits <= 2 && lastDigits <= 2) year += year < 50 ? 2000 : 1900;
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DaysInMonth((int)year, (int)month)) return false;
        var kind = DateTimeKind.Unspecified;
        long time = 0;
        if (text.Length > 0 && (text[0] is not ('T' or ' ') || !TryReadTime(text.Slice(1).TrimStart(), out time, out kind))) return false;
        result = new DateTime(new DateTime((int)year, (int)month, (int)day).Ticks + time, kind);
        return true;
    }

    /// <summary>hh:mm[:ss[.fffffff]][Z]. A time in UTC becomes a local one, as in .NET.</summary>
    private static bool TryReadTime(scoped ReadOnlySpan<char> text, out long ticks, out DateTimeKind kind)
    {
        ticks = 0;
        kind = DateTimeKind.Unspecified;
        if (text.Length > 0 && text[text.Length - 1] == 'Z')
        {
            kind = DateTimeKind.Local;
            text = text.Slice(0, text.Length - 1);
        }
        if (text.IndexOf(':') < 0 || text[0] == '-' || !TimeSpan.TryParse(text, out TimeSpan time) || time.Days != 0) return false;
        ticks = time.Ticks;
        return true;
    }
}
