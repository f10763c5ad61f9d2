// This file writes Guids: digits alone (N), with dashes (D), in braces (B) or parentheses (P), as a structure in C (X).
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

public readonly partial struct Guid
{
    private const int LongestText = 68;
    private const string BadFormat = "Format string can be only \"D\", \"d\", \"N\", \"n\", \"P\", \"p\", \"B\", \"b\", \"X\" or \"x\".";

    public override string ToString() => ToString(null, null);
    public string ToString([StringSyntax("GuidFormat")] string? format) => ToString(format, null);

    public string ToString([StringSyntax("GuidFormat")] string? format, IFormatProvider? provider)
    {
        Span<char> text = stackalloc char[LongestText];
        return new string(text[..Write(text, format)]);
    }

    public bool TryFormat(Span<char> destination, out int charsWritten, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format = default)
    {
        Span<char> text = stackalloc char[LongestText];
        text = text[..Write(text, format)];
        charsWritten = text.TryCopyTo(destination) ? text.Length : 0;
        return charsWritten != 0;
    }

    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("GuidFormat")] ReadOnlySpan<char> format = default) =>
        Utf8.TryFormat(this, utf8Destination, out bytesWritten, format, null);

    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(destination, out charsWritten, format);
    bool IUtf8SpanFormattable.TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider) => TryFormat(utf8Destination, out bytesWritten, format);

    private int Write(Span<char> to, ReadOnlySpan<char> format)
    {
        if (format.Length > 1) throw new FormatException(BadFormat);
        ReadOnlySpan<char> pattern = (char)(format.Length == 0 ? 'D' : format[0] & ~0x20) switch
        {
            'D' => "00000000-0000-0000-0000-000000000000",
            'N' => "00000000000000000000000000000000",
            'B' => "{00000000-0000-0000-0000-000000000000}",
            'P' => "(00000000-0000-0000-0000-000000000000)",
            'X' => "{+00000000,+0000,+0000,{+00,+00,+00,+00,+00,+00,+00,+00}}",
            _ => throw new FormatException(BadFormat),
        };
        Guid value = Reversed;
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(value.Words);
        int at = 0, digit = 0;
        foreach (char c in pattern)
        {
            switch (c)
            {
                case '0':
                    int nibble = bytes[digit >> 1] >> (~digit & 1) * 4 & 15;
                    to[at++] = (char)(nibble < 10 ? '0' + nibble : 'a' - 10 + nibble);
                    digit++;
                    break;
                case '+': // 0x
                    to[at++] = '0';
                    to[at++] = 'x';
                    break;
                default:
                    to[at++] = c;
                    break;
            }
        }
        return at;
    }
}
