// This file decodes UTF-8. Ill-formed input becomes U+FFFD, one for each maximal
// part of a sequence (Unicode 3.9, "substitution of maximal subparts"), as .NET does.
using System;

namespace Internal.Runtime;

internal static unsafe class Utf8
{
    private const char Replacement = '\uFFFD';

    /// <summary>Text of a zero-terminated string.</summary>
    internal static string ToText(byte* text)
    {
        int length = 0;
        while (text[length] != 0) length++;
        return ToText(new ReadOnlySpan<byte>(text, length));
    }

    internal static string ToText(ReadOnlySpan<byte> bytes)
    {
        int units = Decode(bytes, default);
        if (units == 0) return "";
        string result = Intrinsics.AllocateString(units);
        Decode(bytes, result.AsWritable());
        return result;
    }

    /// <summary>Decodes all bytes; returns the number of units. An empty destination only counts.</summary>
    internal static int Decode(ReadOnlySpan<byte> bytes, Span<char> to)
    {
        int n = 0;
        for (int i = 0; i < bytes.Length;)
        {
            int used = Next(bytes.Slice(i), out uint scalar);
            i += used;
            if (scalar >= 0x10000)
            {
                if (to.Length != 0)
                {
                    to[n] = (char)(0xD7C0 + (scalar >> 10));
                    to[n + 1] = (char)(0xDC00 + (scalar & 0x3FF));
                }
                n += 2;
                continue;
            }
            if (to.Length != 0) to[n] = (char)scalar;
            n++;
        }
        return n;
    }

    /// <summary>Decodes one scalar; returns the bytes consumed, at least 1.</summary>
    internal static int Next(ReadOnlySpan<byte> bytes, out uint scalar)
    {
        uint lead = bytes[0];
        scalar = lead;
        if (lead < 0x80) return 1;
        scalar = Replacement;
        int more = lead < 0xC2 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : 0;
        if (more == 0) return 1;
        // The second byte's range excludes overlong forms, surrogates and values over U+10FFFF.
        uint low = lead == 0xE0 ? 0xA0u : lead == 0xF0 ? 0x90u : 0x80u;
        uint high = lead == 0xED ? 0x9Fu : lead == 0xF4 ? 0x8Fu : 0xBFu;
        uint value = lead & (0x3Fu >> more);
        for (int i = 1; i <= more; i++)
        {
            if (i >= bytes.Length || bytes[i] < low || bytes[i] > high) return i;
            value = value << 6 | bytes[i] & 0x3Fu;
            low = 0x80;
            high = 0xBF;
        }
        scalar = value;
        return more + 1;
    }

    /// <summary>A value's text as UTF-8; false if it does not fit.</summary>
    internal static bool TryFormat<T>(T value, Span<byte> to, out int written, ReadOnlySpan<char> format, IFormatProvider? provider) where T : ISpanFormattable
    {
        Span<char> units = stackalloc char[128];
        ReadOnlySpan<char> text = value.TryFormat(units, out int n, format, provider) ? units.Slice(0, n) : value.ToString(format.ToString(), provider).AsSpan();
        written = 0;
        int bytes = Encode(text, default);
        if (bytes > to.Length) return false;
        if (bytes != 0) Encode(text, to);
        written = bytes;
        return true;
    }

    /// <summary>Encodes all units; returns the number of bytes. An empty destination only counts.</summary>
    internal static int Encode(ReadOnlySpan<char> text, Span<byte> to)
    {
        int n = 0;
        for (int i = 0; i < text.Length; i++)
        {
            uint c = text[i];
            if (char.IsSurrogate((char)c))
            {
                bool pair = i + 1 < text.Length && char.IsSurrogatePair((char)c, text[i + 1]);
                c = pair ? (uint)char.ConvertToUtf32((char)c, text[++i]) : Replacement;
            }
            int bytes = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (to.Length != 0) Put(to.Slice(n, bytes), c);
            n += bytes;
        }
        return n;
    }

    /// <summary>Writes a scalar value in as many bytes as the span has (RFC 3629 section 3).</summary>
    private static void Put(Span<byte> to, uint c)
    {
        for (int i = to.Length - 1; i > 0; i--, c >>= 6) to[i] = (byte)(0x80 | c & 0x3F);
        to[0] = to.Length == 1 ? (byte)c : (byte)(0xF00 >> to.Length | c);
    }

    /// <summary>The bytes at the end that begin a sequence which the next read may complete.</summary>
    internal static int IncompleteTail(ReadOnlySpan<byte> bytes)
    {
        for (int back = 1; back <= 3 && back <= bytes.Length; back++)
        {
            uint b = bytes[bytes.Length - back];
            if (b < 0x80) return 0;
            if (b < 0xC0) continue;
            int length = b < 0xE0 ? 2 : b < 0xF0 ? 3 : 4;
            return length > back && Next(bytes.Slice(bytes.Length - back), out _) == back ? back : 0;
        }
        return 0;
    }
}
