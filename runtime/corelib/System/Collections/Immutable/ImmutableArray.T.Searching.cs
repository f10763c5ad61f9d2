// This file holds the searches of the immutable array.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public readonly partial struct ImmutableArray<T>
{
    public bool Contains(T item) => IndexOf(item) >= 0;
    public bool Contains(T item, IEqualityComparer<T>? equalityComparer) => IndexOf(item, 0, Length, equalityComparer) >= 0;

    public int IndexOf(T item) => Array.IndexOf(Checked, item);
    public int IndexOf(T item, int startIndex) => IndexOf(item, startIndex, Length - startIndex, null);
    public int IndexOf(T item, int startIndex, IEqualityComparer<T>? equalityComparer) => IndexOf(item, startIndex, Length - startIndex, equalityComparer);
    public int IndexOf(T item, int startIndex, int count) => IndexOf(item, startIndex, count, null);

    public int IndexOf(T item, int startIndex, int count, IEqualityComparer<T>? equalityComparer)
    {
        T[] items = Checked;
        if (count == 0 && startIndex == 0) return -1;
        Requires.Range((uint)startIndex < (uint)items.Length, nameof(startIndex));
        Requires.Range(count >= 0 && startIndex + count <= items.Length, nameof(count));
        return First(items, item, startIndex, count, equalityComparer);
    }

    public int LastIndexOf(T item) => Length == 0 ? -1 : LastIndexOf(item, Length - 1, Length, null);
    public int LastIndexOf(T item, int startIndex) => Length == 0 && startIndex == 0 ? -1 : LastIndexOf(item, startIndex, startIndex + 1, null);
    public int LastIndexOf(T item, int startIndex, int count) => LastIndexOf(item, startIndex, count, null);

    public int LastIndexOf(T item, int startIndex, int count, IEqualityComparer<T>? equalityComparer)
    {
        T[] items = Checked;
        if (startIndex == 0 && count == 0) return -1;
        Requires.Range((uint)startIndex < (uint)items.Length, nameof(startIndex));
        Requires.Range(count >= 0 && startIndex - count + 1 >= 0, nameof(count));
        return Last(items, item, startIndex, count, equalityComparer);
    }

    /// <summary>The index of the first element equal to item among count from start, or -1; the bounds are checked.</summary>
    internal static int First(T[] items, T item, int start, int count, IEqualityComparer<T>? comparer)
    {
        if (comparer is null || comparer == EqualityComparer<T>.Default) return Array.IndexOf(items, item, start, count);
        for (int i = start; i < start + count; i++)
            if (comparer.Equals(items[i], item)) return i;
        return -1;
    }

    /// <summary>The index of the last element equal to item among count up to start, or -1; the bounds are checked.</summary>
    internal static int Last(T[] items, T item, int start, int count, IEqualityComparer<T>? comparer)
    {
        if (comparer is null || comparer == EqualityComparer<T>.Default) return Array.LastIndexOf(items, item, start, count);
        for (int i = start; i > start - count; i--)
            if (comparer.Equals(item, items[i])) return i;
        return -1;
    }
}
