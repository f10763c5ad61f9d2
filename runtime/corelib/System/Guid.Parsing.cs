// This file reads Guids in the five forms. Groups of digits may begin with `+` or `0x`, which count as digits of the group.
using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System;

public readonly partial struct Guid
{
    private const string Unrecognized = "Unrecognized Guid format.";
    private const string BadLength = "Guid should contain 32 digits with 4 dashes (xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx).";
    private const string BadDashes = "Dashes are in the wrong position for GUID parsing.";
    private const string BadDigit = "Guid string should only contain hexadecimal characters.";
    private const string NoBrace = "Expected {0xdddddddd, etc}.";
    private const string NoPrefix = "Expected 0x prefix.";
    private const string NoComma = "Could not find a comma, or the length between the previous token and the comma was zero (i.e., '0x,'etc.).";
    private const string NoClosing = "Could not find a brace, or the length between the previous token and the brace was zero (i.e., '0x,'etc.).";
    private const string NoEnd = "Could not find the ending brace.";
    private const string More = "Additional non-parsable characters are at the end of the string.";

    public static Guid Parse(string input)
    {
        ArgumentNullException.ThrowIfNull(input);
        return Parse(input.AsSpan());
    }

    public static Guid Parse(ReadOnlySpan<char> input) => Read(input, out Guid value) is { } problem ? throw new FormatException(problem) : value;
    public static Guid Parse(ReadOnlySpan<byte> utf8Text) => Parse(Utf8.ToText(utf8Text));
    public static Guid Parse(string s, IFormatProvider? provider) => Parse(s);
    public static Guid Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => Parse(s);
    public static Guid Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(utf8Text);

    public static bool TryParse([NotNullWhen(true)] string? input, out Guid result) => TryParse(input.AsSpan(), out result);
    public static bool TryParse(ReadOnlySpan<char> input, out Guid result) => Read(input, out result) is null;
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out Guid result) => TryParse(Utf8.ToText(utf8Text), out result);
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out Guid result) => TryParse(s, out result);
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out Guid result) => TryParse(s, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out Guid result) => TryParse(utf8Text, out result);

    public static Guid ParseExact(string input, [StringSyntax("GuidFormat")] string format)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(format);
        return ParseExact(input.AsSpan(), format.AsSpan());
    }

    public static Guid ParseExact(ReadOnlySpan<char> input, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format)
    {
        if (format.Length != 1 || !TryReadExact(input.Trim(), format[0], out Guid value, out string? problem)) throw new FormatException(BadFormat);
        return problem is null ? value : throw new FormatException(problem);
    }

    public static bool TryParseExact([NotNullWhen(true)] string? input, [NotNullWhen(true), StringSyntax("GuidFormat")] string? format, out Guid result)
    {
        result = default;
        return input is not null && format is not null && TryParseExact(input.AsSpan(), format.AsSpan(), out result);
    }

    public static bool TryParseExact(ReadOnlySpan<char> input, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format, out Guid result)
    {
        result = default;
        return format.Length == 1 && TryReadExact(input.Trim(), format[0], out result, out string? problem) && problem is null;
    }

    /// <summary>Returns what is wrong, or null.</summary>
    private static string? Read(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        text = text.Trim();
        if (text.Length < 32) return Unrecognized;
        char format = text[0] switch
        {
            '(' => 'P',
            '{' => text[9] == '-' ? 'B' : 'X',
            _ => text[8] == '-' ? 'D' : 'N',
        };
        TryReadExact(text, format, out value, out string? problem);
        return problem;
    }

    /// <summary>False if there is no such format.</summary>
    private static bool TryReadExact(ReadOnlySpan<char> text, char format, out Guid value, out string? problem)
    {
        value = default;
        problem = null;
        switch ((char)(format & ~0x20))
        {
            case 'D': problem = ReadDashed(text, out value); return true;
            case 'N': problem = ReadDigits(text, out value); return true;
            case 'B': problem = ReadEnclosed(text, '{', '}', out value); return true;
            case 'P': problem = ReadEnclosed(text, '(', ')', out value); return true;
            case 'X': problem = ReadStructure(text, out value); return true;
        }
        return false;
    }

    private static string? ReadEnclosed(ReadOnlySpan<char> text, char first, char last, out Guid value)
    {
        value = default;
        return text.Length != 38 || text[0] != first || text[37] != last ? BadLength : ReadDashed(text[1..37], out value);
    }

    private static string? ReadDashed(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        if (text.Length != 36) return BadLength;
        if (text[8] != '-' || text[13] != '-' || text[18] != '-' || text[23] != '-') return BadDashes;
        return TryHex(text[..8], out uint a) && TryHex(text[9..13], out uint b) && TryHex(text[14..18], out uint c) && TryHex(text[19..23], out uint d)
            && TryHex(text[24..28], out uint e) && TryHex(text[28..], out uint f) ? Make(a, b, c, d, e, f, out value) : BadDigit;
    }

    private static string? ReadDigits(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        if (text.Length != 32) return BadLength;
        return TryHex(text[..8], out uint a) && TryHex(text[8..12], out uint b) && TryHex(text[12..16], out uint c) && TryHex(text[16..20], out uint d)
            && TryHex(text[20..24], out uint e) && TryHex(text[24..], out uint f) ? Make(a, b, c, d, e, f, out value) : BadDigit;
    }

    private static string? Make(uint a, uint b, uint c, uint d, uint e, uint f, out Guid value)
    {
        value = new Guid(a, (ushort)b, (ushort)c, (byte)(d >> 8), (byte)d, (byte)(e >> 8), (byte)e, (byte)(f >> 24), (byte)(f >> 16), (byte)(f >> 8), (byte)f);
        return null;
    }

    private static bool TryHex(ReadOnlySpan<char> text, out uint value) => TryHex(text, out value, out _);

    private static bool TryHex(ReadOnlySpan<char> text, out uint value, out bool overflow)
    {
        value = 0;
        overflow = false;
        if (text.Length > 0 && text[0] == '+') text = text[1..];
        if (text.Length > 1 && text[0] == '0' && (text[1] | 0x20) == 'x') text = text[2..];
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
            overflow |= value >> 28 != 0;
            value = value << 4 | (uint)(char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        }
        return !overflow;
    }

    private static string? ReadStructure(ReadOnlySpan<char> text, out Guid value)
    {
        value = default;
        Span<char> room = stackalloc char[text.Length <= 256 ? text.Length : 256];
        int n = 0;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) continue;
            if (n == room.Length) return More;
            room[n++] = c;
        }
        ReadOnlySpan<char> rest = room[..n];
        if (rest.Length == 0 || rest[0] != '{') return NoBrace;
        rest = rest[1..];
        Span<uint> parts = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
        for (int i = 0; i < parts.Length; i++)
        {
            if (i == 3)
            {
                if (rest.Length == 0 || rest[0] != '{') return NoBrace;
                rest = rest[1..];
            }
            if (rest.Length < 2 || rest[0] != '0' || (rest[1] | 0x20) != 'x') return NoPrefix;
            bool last = i == parts.Length - 1;
            int end = rest.IndexOf(last ? '}' : ',');
            if (end <= 2) return last ? NoClosing : NoComma;
            if (!TryHex(rest[2..end], out parts[i], out bool overflow)) return overflow ? Unrecognized : BadDigit;
            if (i >= 3 && parts[i] > 255) return Unrecognized;
            rest = rest[(end + 1)..];
        }
        if (rest.Length == 0 || rest[0] != '}') return NoEnd;
        if (rest.Length > 1) return More;
        value = new Guid(parts[0], (ushort)parts[1], (ushort)parts[2], (byte)parts[3], (byte)parts[4], (byte)parts[5], (byte)parts[6], (byte)parts[7], (byte)parts[8], (byte)parts[9], (byte)parts[10]);
        return null;
    }
}
