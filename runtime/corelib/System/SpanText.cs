// This file compares and searches text in spans, exactly or ignoring case (each unit mapped to upper case).
using System.Runtime.InteropServices;

namespace System;

internal static class SpanText
{
    internal static bool Equals(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool ignoreCase)
    {
        if (a.Length != b.Length) return false;
        if (!ignoreCase) return string.SameUnits(ref MemoryMarshal.GetReference(a), ref MemoryMarshal.GetReference(b), a.Length);
        for (int i = 0; i < a.Length; i++)
            if (a[i] != b[i] && char.ToUpperInvariant(a[i]) != char.ToUpperInvariant(b[i])) return false;
        return true;
    }

    /// <summary>The difference of the first units that differ, or of the lengths.</summary>
    internal static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<char> b, bool ignoreCase)
    {
        int common = a.Length < b.Length ? a.Length : b.Length;
        for (int i = 0; i < common; i++)
        {
            int x = a[i], y = b[i];
            if (x == y) continue;
            if (!ignoreCase) return x - y;
            x = char.ToUpperInvariant((char)x);
            y = char.ToUpperInvariant((char)y);
            if (x != y) return x - y;
        }
        return a.Length - b.Length;
    }

    internal static int IndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> value, bool ignoreCase)
    {
        if (value.Length == 0) return 0;
        int last = text.Length - value.Length;
        char first = value[0];
        for (int i = 0; i <= last; i++)
        {
            if (!ignoreCase)
            {
                int skip = text.Slice(i, last - i + 1).IndexOf(first);
                if (skip < 0) return -1;
                i += skip;
            }
            if (Equals(text.Slice(i, value.Length), value, ignoreCase)) return i;
        }
        return -1;
    }

    internal static int LastIndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> value, bool ignoreCase)
    {
        for (int i = text.Length - value.Length; i >= 0; i--)
            if (Equals(text.Slice(i, value.Length), value, ignoreCase)) return i;
        return -1;
    }
}
