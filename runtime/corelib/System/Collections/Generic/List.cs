// This file holds the growing list.
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class List<T> : IList<T>, IList, IReadOnlyList<T>
{
    private const int DefaultCapacity = 4;

    internal T[] _items;
    internal int _size;
    private int _version;

    public List() => _items = [];

    public List(int capacity)
    {
        if (capacity < 0) ThrowHelper.ArgumentOutOfRange(nameof(capacity), "Non-negative number required.");
        _items = capacity == 0 ? [] : new T[capacity];
    }

    public List(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = collection is ICollection<T> { Count: > 0 and int count } ? new T[count] : [];
        AddRange(collection);
    }

    public int Count => _size;

    public int Capacity
    {
        get => _items.Length;
        set
        {
            if (value < _size) ThrowHelper.ArgumentOutOfRange(nameof(value), "capacity was less than the current size.");
            if (value != _items.Length) Array.Resize(ref _items, value);
        }
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0) ThrowHelper.NotNegativeNumber(nameof(capacity));
        if (_items.Length < capacity) Grow(capacity);
        return _items.Length;
    }

    private void Grow(int needed)
    {
        int capacity = _items.Length == 0 ? DefaultCapacity : 2 * _items.Length;
        if ((uint)capacity > (uint)Array.MaxLength) capacity = Array.MaxLength;
        Capacity = capacity < needed ? needed : capacity;
    }

    /// <summary>Sets the number of elements; new ones are what the array holds (CollectionsMarshal).</summary>
    internal void SetCount(int count)
    {
        _version++;
        if (count > _items.Length) Grow(count);
        else if (count < _size && RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, count, _size - count);
        _size = count;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_items.Length * 0.9)) Capacity = _size;
    }

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_size) OutOfRange();
            return _items[index];
        }
        set
        {
            if ((uint)index >= (uint)_size) OutOfRange();
            _items[index] = value;
            _version++;
        }
    }

    private static void OutOfRange() => ThrowHelper.ArgumentOutOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.");

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(T item)
    {
        _version++;
        if ((uint)_size >= (uint)_items.Length) Grow(_size + 1);
        _items[_size++] = item;
    }

    public void AddRange(IEnumerable<T> collection) => InsertRange(_size, collection);

    public void Insert(int index, T item)
    {
        if ((uint)index > (uint)_size) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index must be within the bounds of the List.");
        OpenGap(index, 1);
        _items[index] = item;
    }

    private void OpenGap(int index, int count)
    {
        _version++;
        if (_items.Length - _size < count) Grow(checked(_size + count));
        if (index < _size) Array.Copy(_items, index, _items, index + count, _size - index);
        _size += count;
    }

    public void InsertRange(int index, IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if ((uint)index > (uint)_size) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (collection is ICollection<T> known)
        {
            int count = known.Count;
            if (count == 0) return;
            T[]? self = ReferenceEquals(this, known) ? ToArray() : null;
            OpenGap(index, count);
            if (self is null) known.CopyTo(_items, index);
            else Array.Copy(self, 0, _items, index, count);
            return;
        }
        foreach (T item in collection) Insert(index++, item);
    }

    public void Clear()
    {
        _version++;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, 0, _size);
        _size = 0;
    }

    public bool Remove(T item)
    {
        int index = IndexOf(item);
        if (index < 0) return false;
        RemoveAt(index);
        return true;
    }

    public void RemoveAt(int index)
    {
        if ((uint)index >= (uint)_size) OutOfRange();
        CloseGap(index, 1);
    }

    public void RemoveRange(int index, int count)
    {
        CheckPart(index, count);
        if (count > 0) CloseGap(index, count);
    }

    private void CloseGap(int index, int count)
    {
        _version++;
        _size -= count;
        if (index < _size) Array.Copy(_items, index + count, _items, index, _size - index);
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, _size, count);
    }

    private void CheckPart(int index, int count)
    {
        if (index < 0) ThrowHelper.NotNegativeNumber(nameof(index));
        if (count < 0) ThrowHelper.NotNegativeNumber(nameof(count));
        if (_size - index < count) ThrowHelper.Argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }

    public int RemoveAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int kept = 0;
        for (int i = 0; i < _size; i++)
        {
            if (match(_items[i])) continue;
            if (kept != i) _items[kept] = _items[i];
            kept++;
        }
        int removed = _size - kept;
        if (removed == 0) return 0;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, kept, removed);
        _size = kept;
        _version++;
        return removed;
    }

    public T[] ToArray()
    {
        if (_size == 0) return [];
        T[] array = new T[_size];
        Array.Copy(_items, array, _size);
        return array;
    }

    public void CopyTo(T[] array) => CopyTo(array, 0);
    public void CopyTo(T[] array, int arrayIndex) => Array.Copy(_items, 0, array, arrayIndex, _size);

    public void CopyTo(int index, T[] array, int arrayIndex, int count)
    {
        if (_size - index < count) ThrowHelper.Argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        Array.Copy(_items, index, array, arrayIndex, count);
    }

    public Enumerator GetEnumerator() => new(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _size == 0 ? EmptyEnumerator<T>.Instance : new Enumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private readonly List<T> _list;
        private readonly int _version;
        private int _index;
        private T? _current;

        internal Enumerator(List<T> list)
        {
            _list = list;
            _version = list._version;
        }

        public readonly void Dispose() { }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public bool MoveNext()
        {
            List<T> list = _list;
            if (_version != list._version) Changed();
            if ((uint)_index < (uint)list._size)
            {
                _current = list._items[_index++];
                return true;
            }
            _index = -1;
            _current = default;
            return false;
        }

        private static void Changed() => ThrowHelper.InvalidOperation("Collection was modified; enumeration operation may not execute.");

        public readonly T Current => _current!;

        readonly object? IEnumerator.Current
        {
            get
            {
                if (_index <= 0) ThrowHelper.InvalidOperation("Enumeration has either not started or has already finished.");
                return _current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _list._version) Changed();
            _index = 0;
            _current = default;
        }
    }
}
