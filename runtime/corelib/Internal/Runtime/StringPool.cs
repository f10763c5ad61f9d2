// This file holds interned strings: a table of chains, made when it is first asked for. Literals are
// not in it until they are interned.
using System.Threading;

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

    /// <summary>Of several threads that add equal strings at once, the first one's stays.</summary>
    internal static string? Get(string text, bool add)
    {
        Entry?[] entries = s_entries ?? Interlocked.CompareExchange(ref s_entries, new Entry?[Size], null) ?? s_entries;
        ref Entry? head = ref entries[(uint)text.GetHashCode() % Size];
        while (true)
        {
            Entry? first = Volatile.Read(ref head);
            for (Entry? e = first; e is not null; e = e.Next)
                if (e.Text == text) return e.Text;
            if (!add) return null;
            if (Interlocked.CompareExchange(ref head, new Entry(text, first), first) == first) return text;
        }
    }
}
