using System.Text;

namespace System;

/// <summary>Hosts: names, IPv4 and IPv6 addresses in their normal form.</summary>
internal static class UriHost
{
    /// <summary>What the text is, and its normal form. With loose, an IPv4 address can have fewer parts, in octal and hexadecimal too.</summary>
    internal static UriHostNameType Read(ReadOnlySpan<char> text, bool loose, out string host, out string? scope)
    {
        (host, scope) = ("", null);
        if (text.IsEmpty) return UriHostNameType.Unknown;
        if (text[0] == '[') return text[^1] == ']' && ReadIPv6(text[1..^1], out host, out scope) ? UriHostNameType.IPv6 : UriHostNameType.Unknown;
        if (ReadIPv4(text, loose, out uint address))
        {
            host = Dotted(address);
            return UriHostNameType.IPv4;
        }
        UriHostNameType type = NameType(text);
        if (type != UriHostNameType.Unknown) host = text.ToString().ToLowerInvariant();
        return type;
    }

    // Letters, digits, '-' and '_' in labels of up to 63; one that begins with '-' makes the name no DNS name.
    private static UriHostNameType NameType(ReadOnlySpan<char> text)
    {
        UriHostNameType type = UriHostNameType.Dns;
        if (text.Length > 255) return UriHostNameType.Unknown;
        int label = 0;
        foreach (char c in text)
        {
            if (c == '.')
            {
                if (label is 0 or > 63) return UriHostNameType.Unknown;
                label = 0;
                continue;
            }
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_') && (c < 0xA0 || !char.IsLetterOrDigit(c))) return UriHostNameType.Unknown;
            if (label++ == 0 && c == '-') type = UriHostNameType.Basic;
        }
        return label > 63 ? UriHostNameType.Unknown : type;
    }

    private static string Dotted(uint a) => string.Concat(string.Concat((a >> 24).ToString(), ".", (a >> 16 & 255).ToString(), "."), (a >> 8 & 255).ToString(), ".", (a & 255).ToString());

    private static bool ReadIPv4(ReadOnlySpan<char> text, bool loose, out uint address)
    {
        address = 0;
        for (int part = 0; part < 4; part++)
        {
            int dot = text.IndexOf('.');
            if (!ReadNumber(dot < 0 ? text : text[..dot], loose, out ulong n)) return false;
            if (dot < 0)
            {
                // The last one fills the bytes that are left.
                if ((!loose && part != 3) || n >= 1UL << 8 * (4 - part)) return false;
                address |= (uint)n;
                return true;
            }
            if (n > 255) return false;
            address |= (uint)n << 8 * (3 - part);
            text = text[(dot + 1)..];
        }
        return false;
    }

    private static bool ReadNumber(ReadOnlySpan<char> text, bool loose, out ulong value)
    {
        value = 0;
        uint radix = 10;
        if (loose && text.Length > 1 && text[0] == '0')
        {
            radix = (text[1] | 0x20) == 'x' ? 16u : 8u;
            text = text[(radix == 16 ? 2 : 1)..];
        }
        if (text.IsEmpty) return false;
        foreach (char c in text)
        {
            if (!char.IsAsciiHexDigit(c) || UriEscape.Digit(c) >= radix) return false;
            value = value * radix + (uint)UriEscape.Digit(c);
            if (value > uint.MaxValue) return false;
        }
        return true;
    }

    // RFC 4291, 2.2: eight words, one run of zeros as "::", the last two as an IPv4 address if need be.
    private static bool ReadIPv6(ReadOnlySpan<char> text, out string host, out string? scope)
    {
        (host, scope) = ("", null);
        int percent = text.IndexOf('%');
        if (percent >= 0)
        {
            scope = text[percent..].ToString();
            text = text[..percent];
        }
        Span<ushort> words = stackalloc ushort[8];
        words.Clear();
        int count = 0, gap = -1;
        if (text.StartsWith("::"))
        {
            gap = 0;
            text = text[2..];
        }
        while (!text.IsEmpty)
        {
            if (count == 8) return false;
            int colon = text.IndexOf(':');
            ReadOnlySpan<char> word = colon < 0 ? text : text[..colon];
            if (colon < 0 && word.Contains('.'))
            {
                if (count > 6 || !ReadIPv4(word, false, out uint v4)) return false;
                (words[count], words[count + 1]) = ((ushort)(v4 >> 16), (ushort)v4);
                count += 2;
                break;
            }
            if (word.IsEmpty || word.Length > 4) return false;
            foreach (char c in word)
            {
                if (!char.IsAsciiHexDigit(c)) return false;
                words[count] = (ushort)(words[count] << 4 | UriEscape.Digit(c));
            }
            count++;
            if (colon < 0) break;
            text = text[(colon + 1)..];
            if (text.IsEmpty) return false;
            if (text[0] != ':') continue;
            if (gap >= 0) return false;
            gap = count;
            text = text[1..];
        }
        if (gap < 0 ? count != 8 : count > 7) return false;
        if (gap >= 0)
        {
            int tail = count - gap;
            words.Slice(gap, tail).CopyTo(words[(8 - tail)..]);
            words[gap..(8 - tail)].Clear();
        }
        host = Written(words);
        return true;
    }

    // RFC 5952: the longest run of zeros is "::", an IPv4 address in it keeps its dots.
    private static string Written(ReadOnlySpan<ushort> words)
    {
        bool dotted = (words[4] == 0 && words[5] == 0x5EFE) || words[..5].IndexOfAnyExcept((ushort)0) < 0 && words[5] is 0xFFFF or 0 && (words[5] != 0 || words[6] != 0);
        int from = -1, length = 1;
        for (int i = 0, end = dotted ? 6 : 8; i < end; i++)
        {
            int n = 0;
            while (i + n < end && words[i + n] == 0) n++;
            if (n > length) (from, length) = (i, n);
            i += n;
        }
        StringBuilder b = new("[");
        for (int i = 0; i < 8; i++)
        {
            if (i == from)
            {
                b.Append("::");
                i += length - 1;
                continue;
            }
            if (i != 0 && b[^1] != ':') b.Append(':');
            if (i == 6 && dotted)
            {
                b.Append(Dotted((uint)words[6] << 16 | words[7]));
                break;
            }
            b.Append(((int)words[i]).ToString("x"));
        }
        return b.Append(']').ToString();
    }

    /// <summary>A name as DNS has it: labels beyond ASCII in Punycode.</summary>
    internal static string Idn(string host)
    {
        if (IsAscii(host)) return host;
        string[] labels = host.Split('.');
        for (int i = 0; i < labels.Length; i++)
            if (!IsAscii(labels[i])) labels[i] = Punycode(labels[i]);
        return string.Join(".", labels);
    }

    private static bool IsAscii(string s) => s.AsSpan().IndexOfAnyExceptInRange('\0', '\x7f') < 0;

    // RFC 3492, 6.3.
    private static string Punycode(string label)
    {
        StringBuilder b = new("xn--");
        int runes = 0, done = 0;
        foreach (Rune r in label.EnumerateRunes())
        {
            runes++;
            if (!r.IsAscii) continue;
            b.Append((char)r.Value);
            done++;
        }
        int basic = done, n = 128, delta = 0, bias = 72;
        if (basic != 0) b.Append('-');
        for (; done < runes; delta++, n++)
        {
            int next = int.MaxValue;
            foreach (Rune r in label.EnumerateRunes())
                if (r.Value >= n && r.Value < next) next = r.Value;
            delta += (next - n) * (done + 1);
            n = next;
            foreach (Rune r in label.EnumerateRunes())
            {
                if (r.Value < n) delta++;
                if (r.Value != n) continue;
                AddDelta(b, delta, bias);
                bias = Adapt(delta, done + 1, done == basic);
                delta = 0;
                done++;
            }
        }
        return b.ToString();
    }

    private static void AddDelta(StringBuilder b, int q, int bias)
    {
        for (int k = 36; ; k += 36)
        {
            int t = Math.Clamp(k - bias, 1, 26);
            int digit = q < t ? q : t + (q - t) % (36 - t);
            b.Append((char)(digit < 26 ? 'a' + digit : '0' + digit - 26));
            if (q < t) return;
            q = (q - t) / (36 - t);
        }
    }

    private static int Adapt(int delta, int points, bool first)
    {
        delta = first ? delta / 700 : delta / 2;
        delta += delta / points;
        int k = 0;
        for (; delta > 35 * 26 / 2; k += 36) delta /= 35;
        return k + 36 * delta / (delta + 38);
    }
}
