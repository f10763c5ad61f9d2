using System.Collections.Generic;

namespace System.Threading.Channels;

/// <summary>The items in a channel.</summary>
internal abstract class ChannelItems<T>
{
    internal int Count;
    internal abstract void Add(T item);
    internal abstract T First { get; }
    internal abstract T TakeFirst();
    internal abstract T TakeLast();
}

/// <summary>In the order of their writing.</summary>
internal sealed class ChannelRing<T> : ChannelItems<T>
{
    private T[] _items = new T[4];
    private int _first;

    internal override void Add(T item)
    {
        if (Count == _items.Length)
        {
            T[] larger = new T[Count * 2];
            for (int i = 0; i < Count; i++) larger[i] = _items[_first + i & Count - 1];
            _items = larger;
            _first = 0;
        }
        _items[_first + Count++ & _items.Length - 1] = item;
    }

    internal override T First => _items[_first];

    internal override T TakeFirst()
    {
        T item = Take(_first);
        _first = _first + 1 & _items.Length - 1;
        return item;
    }

    internal override T TakeLast() => Take(_first + Count - 1 & _items.Length - 1);

    private T Take(int index)
    {
        Count--;
        T item = _items[index];
        _items[index] = default!;
        return item;
    }
}

/// <summary>The smallest first: a binary heap.</summary>
internal sealed class ChannelHeap<T>(IComparer<T> comparer) : ChannelItems<T>
{
    private readonly List<T> _items = [];

    internal override void Add(T item)
    {
        _items.Add(item);
        int hole = Count++;
        for (int parent; hole > 0 && comparer.Compare(item, _items[parent = (hole - 1) / 2]) < 0; hole = parent) _items[hole] = _items[parent];
        _items[hole] = item;
    }

    internal override T First => _items[0];

    internal override T TakeFirst()
    {
        T first = _items[0], last = TakeLast();
        int hole = 0;
        for (int child; (child = hole * 2 + 1) < Count; hole = child)
        {
            if (child + 1 < Count && comparer.Compare(_items[child + 1], _items[child]) < 0) child++;
            if (comparer.Compare(_items[child], last) >= 0) break;
            _items[hole] = _items[child];
        }
        if (Count > 0) _items[hole] = last;
        return first;
    }

    internal override T TakeLast()
    {
        T last = _items[--Count];
        _items.RemoveAt(Count);
        return last;
    }
}
