// This file holds the builder of immutable arrays: a growing array that becomes one, copied or handed over.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public readonly partial struct ImmutableArray<T>
{
    public sealed partial class Builder : IList<T>, IReadOnlyList<T>
    {
        private T[] _items;
        private int _count;

        internal Builder() : this(8) { }

        internal Builder(int capacity)
        {
            Requires.Range(capacity >= 0, nameof(capacity));
            _items = capacity == 0 ? [] : new T[capacity];
        }

        public int Capacity
        {
            get => _items.Length;
            set
            {
                if (value < _count) throw new ArgumentException("Capacity was less than the current Count of elements.", nameof(value));
                if (value != _items.Length) Array.Resize(ref _items, value);
            }
        }

        public int Count
        {
            get => _count;
            set
            {
                Requires.Range(value >= 0, nameof(value));
                if (value < _count) Array.Clear(_items, value, _count - value);
                else Reserve(value);
                _count = value;
            }
        }

        public T this[int index]
        {
            get => (uint)index < (uint)_count ? _items[index] : throw new IndexOutOfRangeException();
            set
            {
                if ((uint)index >= (uint)_count) throw new IndexOutOfRangeException();
                _items[index] = value;
            }
        }

        public ref readonly T ItemRef(int index)
        {
            if ((uint)index >= (uint)_count) throw new IndexOutOfRangeException();
            return ref _items[index];
        }

        bool ICollection<T>.IsReadOnly => false;

        public ImmutableArray<T> ToImmutable() => _count == 0 ? Empty : new(ToArray());

        public ImmutableArray<T> MoveToImmutable()
        {
            if (_items.Length != _count) throw new InvalidOperationException("MoveToImmutable can only be performed when Count equals Capacity.");
            return Drained();
        }

        public ImmutableArray<T> DrainToImmutable()
        {
            if (_items.Length != _count) Array.Resize(ref _items, _count);
            return Drained();
        }

        public T[] ToArray() => _count == 0 ? [] : Written.ToArray();
        public void Clear() => Count = 0;

        internal Memory<T> AsMemory() => new(_items, 0, _count);

        public void CopyTo(T[] array, int index)
        {
            ArgumentNullException.ThrowIfNull(array);
            Requires.Range(index >= 0 && index + _count <= array.Length, nameof(index));
            Array.Copy(_items, 0, array, index, _count);
        }

        public void CopyTo(T[] destination)
        {
            ArgumentNullException.ThrowIfNull(destination);
            Array.Copy(_items, destination, _count);
        }

        public void CopyTo(int sourceIndex, T[] destination, int destinationIndex, int length)
        {
            ArgumentNullException.ThrowIfNull(destination);
            Requires.Range(length >= 0, nameof(length));
            Requires.Range(sourceIndex >= 0 && sourceIndex + length <= _count, nameof(sourceIndex));
            Requires.Range(destinationIndex >= 0 && destinationIndex + length <= destination.Length, nameof(destinationIndex));
            Array.Copy(_items, sourceIndex, destination, destinationIndex, length);
        }

        public void CopyTo(Span<T> destination)
        {
            Requires.Range(_count <= destination.Length, nameof(destination));
            Written.CopyTo(destination);
        }

        public IEnumerator<T> GetEnumerator()
        {
            for (int i = 0; i < _count; i++) yield return _items[i];
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private ReadOnlySpan<T> Written => new(_items, 0, _count);

        private ImmutableArray<T> Drained()
        {
            ImmutableArray<T> all = new(_items);
            _items = [];
            _count = 0;
            return all;
        }

        private void Reserve(int capacity)
        {
            if (_items.Length < capacity) Array.Resize(ref _items, Math.Max(_items.Length * 2, capacity));
        }
    }
}
