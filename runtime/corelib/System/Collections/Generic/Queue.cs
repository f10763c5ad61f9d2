// This file holds the queue: a ring in an array.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public class Queue<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private const int SmallestGrowth = 4;

    private T[] _items = [];
    private int _head; // place of the first item
    private int _tail; // place of the next item to come
    private int _size;
    private int _version;

    public Queue() { }

    public Queue(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        _items = new T[capacity];
    }

    public Queue(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = CollectionItems.Of(collection, out _size);
        if (_size != _items.Length) _tail = _size;
    }

    public int Count => _size;
    public int Capacity => _items.Length;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    public void Enqueue(T item)
    {
        if (_size == _items.Length) Grow(_size + 1);
        _items[_tail] = item;
        Step(ref _tail);
        _size++;
        _version++;
    }

    public T Dequeue()
    {
        if (!TryDequeue(out T? item)) ThrowHelper.InvalidOperation("Queue empty.");
        return item;
    }

    public bool TryDequeue([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }
        result = _items[_head];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _items[_head] = default!;
        Step(ref _head);
        _size--;
        _version++;
        return true;
    }

    public T Peek()
    {
        if (_size == 0) ThrowHelper.InvalidOperation("Queue empty.");
        return _items[_head];
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _items[_head];
        return _size != 0;
    }

    private void Step(ref int place)
    {
        int next = place + 1;
        place = next == _items.Length ? 0 : next;
    }

    /// <summary>The item that so many others precede.</summary>
    private T At(int index)
    {
        int place = _head + index;
        return _items[place >= _items.Length ? place - _items.Length : place];
    }

    public bool Contains(T item)
    {
        for (int i = 0; i < _size; i++)
            if (DefaultEquality.Equals(At(i), item)) return true;
        return false;
    }

    public void Clear()
    {
        if (_size != 0 && RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items);
        (_head, _tail, _size) = (0, 0, 0);
        _version++;
    }

    public T[] ToArray()
    {
        if (_size == 0) return [];
        T[] array = new T[_size];
        CopyItems(array, 0);
        return array;
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)arrayIndex > (uint)array.Length) ThrowHelper.ArgumentOutOfRange(nameof(arrayIndex), ThrowHelper.IndexOrEnd);
        if (array.Length - arrayIndex < _size) ThrowHelper.Argument(ThrowHelper.OffsetAndLength);
        CopyItems(array, arrayIndex);
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ThrowHelper.CheckTargetOfItems(array, index, _size);
        try
        {
            CopyItems(array, index);
        }
        catch (ArrayTypeMismatchException)
        {
            ThrowHelper.ArrayType();
        }
    }

    /// <summary>In two parts if the ring goes over the array's end.</summary>
    private void CopyItems(Array array, int index)
    {
        int first = Math.Min(_items.Length - _head, _size);
        if (first > 0) Array.Copy(_items, _head, array, index, first);
        if (first < _size) Array.Copy(_items, 0, array, index + first, _size - first);
    }

    private void Resize(int capacity)
    {
        T[] items = new T[capacity];
        if (_size > 0) CopyItems(items, 0);
        (_items, _head, _tail) = (items, 0, _size == capacity ? 0 : _size);
        _version++;
    }

    private void Grow(int needed)
    {
        int capacity = 2 * _items.Length;
        if ((uint)capacity > (uint)Array.MaxLength) capacity = Array.MaxLength;
        Resize(Math.Max(Math.Max(capacity, _items.Length + SmallestGrowth), needed));
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        if (_items.Length < capacity) Grow(capacity);
        return _items.Length;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_items.Length * 0.9)) Resize(_size);
    }

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, _size);
        if (capacity != _items.Length) Resize(capacity);
    }

    public Enumerator GetEnumerator() => new(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _size == 0 ? EmptyEnumerator<T>.Instance : GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private const int BeforeStart = -1, AfterEnd = -2;

        private readonly Queue<T> _queue;
        private readonly int _version;
        private int _index = BeforeStart;
        private T? _current;

        internal Enumerator(Queue<T> queue)
        {
            _queue = queue;
            _version = queue._version;
        }

        public void Dispose()
        {
            _index = AfterEnd;
            _current = default;
        }

        public bool MoveNext()
        {
            if (_version != _queue._version) ThrowHelper.CollectionChanged();
            if (_index == AfterEnd) return false;
            if (++_index < _queue._size)
            {
                _current = _queue.At(_index);
                return true;
            }
            Dispose();
            return false;
        }

        public readonly T Current => _current!;
        readonly object? IEnumerator.Current => _current;

        void IEnumerator.Reset()
        {
            if (_version != _queue._version) ThrowHelper.CollectionChanged();
            _index = BeforeStart;
            _current = default;
        }
    }
}
