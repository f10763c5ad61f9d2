using System.Text;

namespace System;

/// <summary>Percent-encoding (RFC 3986, 2): characters as escaped UTF-8 and back.</summary>
internal static class UriEscape
{
    private const string Reserved = ":/?#[]@!$&'()*+,;=";

    private static bool IsUnreserved(char c) => char.IsAsciiLetterOrDigit(c) || c is '-' or '.' or '_' or '~';

    internal static int Digit(char c) => c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;

    // The byte of the escape at i, or -1.
    private static int ByteAt(ReadOnlySpan<char> s, int i) =>
        i + 2 < s.Length && s[i] == '%' && char.IsAsciiHexDigit(s[i + 1]) && char.IsAsciiHexDigit(s[i + 2]) ? Digit(s[i + 1]) << 4 | Digit(s[i + 2]) : -1;

    // The character that escapes from i on are UTF-8 of, and their bytes; 0 bytes if they are not.
    private static int RuneAt(ReadOnlySpan<char> s, int i, out Rune rune)
    {
        Span<byte> utf8 = stackalloc byte[4];
        int n = 0;
        while (n < 4 && ByteAt(s, i + 3 * n) is var b && b >= 0) utf8[n++] = (byte)b;
        return Rune.DecodeFromUtf8(utf8[..n], out rune, out int used) == Buffers.OperationStatus.Done ? used : 0;
    }

    // RFC 3987's ucschar and iprivate: what stands unescaped where text is read.
    private static bool IsReadable(Rune r) => r.Value switch
    {
        < 0xA0 => false,
        < 0xF900 => true,
        <= 0xFFEF => r.Value is not (>= 0xFDD0 and <= 0xFDEF),
        < 0x10000 => false,
        _ => (r.Value & 0xFFFF) < 0xFFFE && r.Value is not (>= 0xE0000 and < 0xE1000),
    };

    private static void Add(StringBuilder b, Rune r)
    {
        Span<byte> utf8 = stackalloc byte[4];
        int n = r.EncodeToUtf8(utf8);
        for (int i = 0; i < n; i++) b.Append('%').Append(Hex(utf8[i] >> 4)).Append(Hex(utf8[i] & 15));
    }

    private static char Hex(int digit) => (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);

    internal static string Data(ReadOnlySpan<char> s)
    {
        StringBuilder b = new(s.Length);
        for (int i = 0; i < s.Length;)
        {
            if (IsUnreserved(s[i])) b.Append(s[i++]);
            else
            {
                Rune.DecodeFromUtf16(s[i..], out Rune r, out int used);
                Add(b, r);
                i += used;
            }
        }
        return b.ToString();
    }

    /// <summary>A part in its normal form: what needs no escape has none, what may not stand there has one. In a path neither '?' nor '#' may.</summary>
    internal static string Normalize(ReadOnlySpan<char> s, bool path)
    {
        StringBuilder b = new(s.Length);
        for (int i = 0; i < s.Length;)
        {
            char c = s[i];
            int value = ByteAt(s, i);
            if (value >= 0x80) i += Keep(b, s, i);
            else if (value >= 0)
            {
                if (IsUnreserved((char)value)) b.Append((char)value);
                else b.Append(s.Slice(i, 3));
                i += 3;
            }
            else if (IsUnreserved(c) || (Reserved.Contains(c) && !(path && c is '?' or '#')))
            {
                b.Append(c);
                i++;
            }
            else
            {
                Rune.DecodeFromUtf16(s[i..], out Rune r, out int used);
                Add(b, r);
                i += used;
            }
        }
        return b.ToString();
    }

    // Escapes of a readable character are written anew, others stay.
    private static int Keep(StringBuilder b, ReadOnlySpan<char> s, int i)
    {
        int n = RuneAt(s, i, out Rune r);
        if (n != 0 && IsReadable(r)) Add(b, r);
        else b.Append(s.Slice(i, 3 * Math.Max(n, 1)));
        return 3 * Math.Max(n, 1);
    }

    /// <summary>The text without escapes. With safe, those stay that change what the URI is.</summary>
    internal static string Unescape(ReadOnlySpan<char> s, bool safe)
    {
        if (!s.Contains('%')) return s.ToString();
        StringBuilder b = new(s.Length);
        for (int i = 0; i < s.Length;)
        {
            int value = ByteAt(s, i), n = RuneAt(s, i, out Rune r);
            if (n == 0 || (safe && Stays(r)))
            {
                int length = value < 0 ? 1 : 3 * Math.Max(n, 1);
                b.Append(s.Slice(i, length));
                i += length;
                continue;
            }
            AddChars(b, r);
            i += 3 * n;
        }
        return b.ToString();
    }

    private static void AddChars(StringBuilder b, Rune r)
    {
        Span<char> utf16 = stackalloc char[2];
        b.Append(utf16[..r.EncodeToUtf16(utf16)]);
    }

    private static bool Stays(Rune r) => r.IsAscii ? r.Value is < 0x20 or 0x7F or '%' or '\\' || Reserved.Contains((char)r.Value) : !IsReadable(r);
}
