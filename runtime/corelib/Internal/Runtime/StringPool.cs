// This file holds interned strings: a table of chains, made from the program's literals when it is first asked for.
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class StringPool
{
    private sealed class Entry(string text, Entry? next)
    {
        internal readonly string Text = text;
        internal readonly Entry? Next = next;
    }

    private const int Size = 1024;
    private static readonly object s_lock = new();
    private static Entry?[]? s_entries;

    internal static string? Get(string text, bool add)
    {
        lock (s_lock) return Find(s_entries ??= WithLiterals(), text, add);
    }

    private static string? Find(Entry?[] entries, string text, bool add)
    {
        uint slot = (uint)text.GetHashCode() % Size;
        for (Entry? e = entries[slot]; e is not null; e = e.Next)
            if (e.Text == text) return e.Text;
        if (!add) return null;
        entries[slot] = new Entry(text, entries[slot]);
        return text;
    }

    private static unsafe Entry?[] WithLiterals()
    {
        var entries = new Entry?[Size];
        nint* literals = Intrinsics.Literals();
        for (nint i = 1; i <= literals[0]; i++) Find(entries, Unsafe.As<nint, string>(ref literals[i]), true);
        return entries;
    }
}
