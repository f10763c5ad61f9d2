// This file formats and parses SByte as UTF-8.
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Internal.Runtime;

namespace System;

public readonly partial struct SByte
{
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, [StringSyntax("NumericFormat")] ReadOnlySpan<char> format = default, IFormatProvider? provider = null) =>
        Utf8.TryFormat(this, utf8Destination, out bytesWritten, format, provider);

    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, NumberStyles style = NumberStyles.Integer, IFormatProvider? provider = null) => Parse(Utf8.ToText(utf8Text), style, provider);
    public static sbyte Parse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider) => Parse(Utf8.ToText(utf8Text), NumberStyles.Integer, provider);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, out sbyte result) => TryParse(Utf8.ToText(utf8Text), NumberStyles.Integer, null, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, IFormatProvider? provider, out sbyte result) => TryParse(Utf8.ToText(utf8Text), NumberStyles.Integer, provider, out result);
    public static bool TryParse(ReadOnlySpan<byte> utf8Text, NumberStyles style, IFormatProvider? provider, out sbyte result) => TryParse(Utf8.ToText(utf8Text), style, provider, out result);
}
