using Internal.Runtime;

namespace System.Threading;

/// <summary>The queue that all threads share: first in, first out.</summary>
internal struct PoolQueue
{
    private ShortLock _lock;
    private object?[]? _items;
    private int _first, _count;

    internal int Count => Volatile.Read(ref _count);

    /// <summary>Returns how many items were there before.</summary>
    internal int Enqueue(object item)
    {
        _lock.Enter();
        object?[] items = _items is null || _count == _items.Length ? Grow() : _items;
        items[_first + _count & items.Length - 1] = item;
        int before = _count++;
        _lock.Exit();
        return before;
    }

    private object?[] Grow()
    {
        object?[] larger = new object?[_items is null ? 64 : _items.Length * 2];
        for (int i = 0; i < _count; i++) larger[i] = _items![_first + i & _items.Length - 1];
        _first = 0;
        return _items = larger;
    }

    internal object? Dequeue()
    {
        if (Volatile.Read(ref _count) == 0) return null;
        object? item = null;
        _lock.Enter();
        if (_count > 0)
        {
            ref object? place = ref _items![_first];
            item = place;
            place = null;
            _first = _first + 1 & _items.Length - 1;
            _count--;
        }
        _lock.Exit();
        return item;
    }
}
