// This file turns integers into decimal text, the most common conversion, with nothing
// of formats or cultures behind it. The other conversions are in the files beside it.
using System.Numerics;

namespace System;

internal static partial class Number
{
    /// <summary>Digits of a value; 1 for 0.</summary>
    internal static int CountDigits(ulong value)
    {
        int digits = 1;
        for (; value >= 10000; value /= 10000) digits += 4;
        return digits + (value >= 1000 ? 3 : value >= 100 ? 2 : value >= 10 ? 1 : 0);
    }

    /// <summary>Writes a value's digits so that they end at the end of the span.</summary>
    internal static void WriteDigits(Span<char> to, ulong value)
    {
        int i = to.Length;
        for (; value > uint.MaxValue; value /= 10) to[--i] = (char)('0' + value % 10);
        for (uint low = (uint)value; i > 0; low /= 10) to[--i] = (char)('0' + low % 10);
    }

    internal static string ToText(ulong value)
    {
        string text = string.Allocate(CountDigits(value));
        WriteDigits(text.AsWritable(), value);
        return text;
    }

    internal static string ToText(long value)
    {
        if (value >= 0) return ToText((ulong)value);
        ulong magnitude = 0 - (ulong)value;
        string text = string.Allocate(CountDigits(magnitude) + 1);
        Span<char> units = text.AsWritable();
        units[0] = '-';
        WriteDigits(units.Slice(1), magnitude);
        return text;
    }
}
