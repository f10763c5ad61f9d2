// This file holds the stack.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public class Stack<T> : IEnumerable<T>, ICollection, IReadOnlyCollection<T>
{
    private const int DefaultCapacity = 4;

    private T[] _items = [];
    private int _size;
    private int _version;

    public Stack() { }

    public Stack(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        _items = new T[capacity];
    }

    public Stack(IEnumerable<T> collection)
    {
        ArgumentNullException.ThrowIfNull(collection);
        _items = CollectionItems.Of(collection, out _size);
    }

    public int Count => _size;
    public int Capacity => _items.Length;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    public void Push(T item)
    {
        if (_size == _items.Length) Grow(_size + 1);
        _items[_size++] = item;
        _version++;
    }

    public T Pop()
    {
        if (!TryPop(out T? item)) Empty();
        return item;
    }

    public bool TryPop([MaybeNullWhen(false)] out T result)
    {
        if (_size == 0)
        {
            result = default;
            return false;
        }
        _version++;
        result = _items[--_size];
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) _items[_size] = default!;
        return true;
    }

    public T Peek()
    {
        if (_size == 0) Empty();
        return _items[_size - 1];
    }

    public bool TryPeek([MaybeNullWhen(false)] out T result)
    {
        result = _size == 0 ? default : _items[_size - 1];
        return _size != 0;
    }

    [DoesNotReturn]
    private static void Empty() => ThrowHelper.InvalidOperation("Stack empty.");

    public bool Contains(T item)
    {
        for (int i = _size - 1; i >= 0; i--)
            if (DefaultEquality.Equals(_items[i], item)) return true;
        return false;
    }

    public void Clear()
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) Array.Clear(_items, 0, _size);
        _size = 0;
        _version++;
    }

    public T[] ToArray()
    {
        if (_size == 0) return [];
        T[] array = new T[_size];
        CopyTo(array, 0);
        return array;
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)arrayIndex > (uint)array.Length) throw new ArgumentOutOfRangeException(nameof(arrayIndex), arrayIndex, ThrowHelper.IndexOrEnd);
        if (array.Length - arrayIndex < _size) ThrowHelper.Argument(ThrowHelper.OffsetAndLength);
        for (int i = _size - 1; i >= 0; i--) array[arrayIndex++] = _items[i];
    }

    void ICollection.CopyTo(Array array, int arrayIndex)
    {
        ThrowHelper.CheckTargetOfItems(array, arrayIndex, _size, nameof(arrayIndex));
        try
        {
            Array.Copy(_items, 0, array, arrayIndex, _size);
            Array.Reverse(array, arrayIndex, _size);
        }
        catch (ArrayTypeMismatchException)
        {
            ThrowHelper.ArrayType(nameof(array));
        }
    }

    private void Grow(int needed)
    {
        int capacity = _items.Length == 0 ? DefaultCapacity : 2 * _items.Length;
        if ((uint)capacity > (uint)Array.MaxLength) capacity = Array.MaxLength;
        Array.Resize(ref _items, Math.Max(capacity, needed));
    }

    public int EnsureCapacity(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        if (_items.Length < capacity) Grow(capacity);
        return _items.Length;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_items.Length * 0.9)) Array.Resize(ref _items, _size);
    }

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.CheckNotNegative(capacity, nameof(capacity));
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, _size);
        if (capacity != _items.Length) Array.Resize(ref _items, capacity);
    }

    public Enumerator GetEnumerator() => new(this);
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => _size == 0 ? EmptyEnumerator<T>.Instance : GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    public struct Enumerator : IEnumerator<T>, IEnumerator
    {
        private const int BeforeStart = -2, AfterEnd = -1;

        private readonly Stack<T> _stack;
        private readonly int _version;
        private int _index = BeforeStart;
        private T? _current;

        internal Enumerator(Stack<T> stack)
        {
            _stack = stack;
            _version = stack._version;
        }

        public void Dispose() => _index = AfterEnd;

        public bool MoveNext()
        {
            if (_version != _stack._version) ThrowHelper.ChangedAfterStart();
            if (_index == BeforeStart) _index = _stack._size;
            if (_index == AfterEnd) return false;
            _current = --_index >= 0 ? _stack._items[_index] : default;
            return _index >= 0;
        }

        public readonly T Current => _current!;
        readonly object? IEnumerator.Current => _current;

        void IEnumerator.Reset()
        {
            if (_version != _stack._version) ThrowHelper.ChangedAfterStart();
            _index = BeforeStart;
            _current = default;
        }
    }
}
