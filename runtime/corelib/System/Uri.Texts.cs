// This file holds what Uri says of texts: escapes, names of schemes and hosts.
using System.Diagnostics.CodeAnalysis;

namespace System;

public partial class Uri
{
    /// <summary>The text with everything but the unreserved characters of RFC 3986 as escaped UTF-8.</summary>
    public static string EscapeDataString(string stringToEscape)
    {
        ArgumentNullException.ThrowIfNull(stringToEscape);
        return UriEscape.Data(stringToEscape);
    }

    public static string EscapeDataString(ReadOnlySpan<char> charsToEscape) => UriEscape.Data(charsToEscape);

    public static string UnescapeDataString(string stringToUnescape)
    {
        ArgumentNullException.ThrowIfNull(stringToUnescape);
        return UriEscape.Unescape(stringToUnescape, false);
    }

    public static string UnescapeDataString(ReadOnlySpan<char> charsToUnescape) => UriEscape.Unescape(charsToUnescape, false);

    public static bool CheckSchemeName([NotNullWhen(true)] string? schemeName) => CheckSchemeName(schemeName.AsSpan());

    private static bool CheckSchemeName(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || !char.IsAsciiLetter(name[0])) return false;
        foreach (char c in name)
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.')) return false;
        return true;
    }

    public static UriHostNameType CheckHostName(string? name)
    {
        if (string.IsNullOrEmpty(name)) return UriHostNameType.Unknown;
        UriHostNameType type = name.Contains(':') && name[0] != '[' ? UriHost.Read(string.Concat("[", name, "]"), true, out _, out _) : UriHost.Read(name, true, out _, out _);
        return type == UriHostNameType.Basic ? UriHostNameType.Unknown : type;
    }

    public static bool IsHexDigit(char character) => char.IsAsciiHexDigit(character);

    public static int FromHex(char digit)
    {
        if (!char.IsAsciiHexDigit(digit)) throw new ArgumentException(null, nameof(digit));
        return UriEscape.Digit(digit);
    }

    public static bool IsHexEncoding(string pattern, int index) =>
        index >= 0 && pattern.Length - index >= 3 && pattern[index] == '%' && char.IsAsciiHexDigit(pattern[index + 1]) && char.IsAsciiHexDigit(pattern[index + 2]);

    public static string HexEscape(char character)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(character, '\xff');
        return string.Concat("%", ((int)character).ToString("X2"));
    }
}
