// This file holds interned strings: a table of chains, made when it is first asked for. Literals are
// not in it until they are interned.
using System;

namespace Internal.Runtime;

internal static class StringPool
{
    private sealed class Entry(string text, Entry? next)
    {
        internal readonly string Text = text;
        internal readonly Entry? Next = next;
    }

    private const int Size = 1024;
    private static Entry?[]? s_entries;

    internal static string? Get(string text, bool add)
    {
        Entry?[] entries = s_entries ??= new Entry?[Size];
        uint slot = (uint)text.GetHashCode() % Size;
        for (Entry? e = entries[slot]; e is not null; e = e.Next)
            if (e.Text == text) return e.Text;
        if (!add) return null;
        entries[slot] = new Entry(text, entries[slot]);
        return text;
    }
}
