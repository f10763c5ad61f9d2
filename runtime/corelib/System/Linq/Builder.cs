// This file collects elements whose number is not known, for the operators that need an array of them.
using System.Collections.Generic;

namespace System.Linq;

/// <summary>A growing array; all zero is the empty one.</summary>
internal struct Builder<T>
{
    internal T[] Items;
    internal int Count;

    internal void Add(T item)
    {
        T[]? items = Items;
        if (items is null || (uint)Count >= (uint)items.Length) items = Grow(Count + 1);
        items[Count++] = item;
    }

    internal void AddRange(IEnumerable<T> source)
    {
        if (source is ICollection<T> collection)
        {
            int count = collection.Count;
            if (count == 0) return;
            if (Items is null || Items.Length - Count < count) Grow(checked(Count + count));
            collection.CopyTo(Items!, Count);
            Count += count;
            return;
        }
        foreach (T item in source.Each()) Add(item);
    }

    private T[] Grow(int needed)
    {
        int capacity = Items is null ? 4 : 2 * Items.Length;
        if ((uint)capacity > (uint)Array.MaxLength) capacity = Array.MaxLength;
        if (capacity < needed) capacity = needed;
        if (Items is null) Items = new T[capacity];
        else Array.Resize(ref Items, capacity);
        return Items;
    }

    internal T[] ToArray()
    {
        if (Count == 0) return [];
        if (Items.Length != Count) Array.Resize(ref Items, Count);
        return Items;
    }
}
