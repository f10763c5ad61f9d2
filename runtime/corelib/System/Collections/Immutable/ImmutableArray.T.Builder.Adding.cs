// This file holds how elements come into a builder.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public readonly partial struct ImmutableArray<T>
{
    public sealed partial class Builder
    {
        public void Add(T item)
        {
            Reserve(_count + 1);
            _items[_count++] = item;
        }

        public void AddRange(IEnumerable<T> items)
        {
            ArgumentNullException.ThrowIfNull(items);
            if (items is ICollection<T> known)
            {
                int start = _count;
                Count += known.Count;
                known.CopyTo(_items, start);
                return;
            }
            foreach (T item in items) Add(item);
        }

        public void AddRange(params T[] items)
        {
            ArgumentNullException.ThrowIfNull(items);
            AddRange((ReadOnlySpan<T>)items);
        }

        public void AddRange<TDerived>(TDerived[] items) where TDerived : T
        {
            ArgumentNullException.ThrowIfNull(items);
            Append(items, items.Length);
        }

        public void AddRange(T[] items, int length)
        {
            ArgumentNullException.ThrowIfNull(items);
            Requires.Range((uint)length <= (uint)items.Length, nameof(length));
            Append(items, length);
        }

        public void AddRange(ImmutableArray<T> items) => AddRange(items, items.Length);

        public void AddRange(ImmutableArray<T> items, int length)
        {
            Requires.Range((uint)length <= (uint)(items.array?.Length ?? 0), nameof(length));
            if (items.array is not null) Append(items.array, length);
        }

        public void AddRange(params ReadOnlySpan<T> items)
        {
            Reserve(_count + items.Length);
            items.CopyTo(new Span<T>(_items, _count, items.Length));
            _count += items.Length;
        }

        public void AddRange<TDerived>(params ReadOnlySpan<TDerived> items) where TDerived : T
        {
            Reserve(_count + items.Length);
            foreach (TDerived item in items) _items[_count++] = item;
        }

        public void AddRange<TDerived>(ImmutableArray<TDerived> items) where TDerived : T
        {
            if (items.array is not null) Append(items.array, items.array.Length);
        }

        public void AddRange(Builder items)
        {
            ArgumentNullException.ThrowIfNull(items);
            Append(items._items, items._count);
        }

        public void AddRange<TDerived>(ImmutableArray<TDerived>.Builder items) where TDerived : T
        {
            ArgumentNullException.ThrowIfNull(items);
            AddRange((ReadOnlySpan<TDerived>)items.AsMemory().Span);
        }

        public void Insert(int index, T item)
        {
            Requires.Range((uint)index <= (uint)_count, nameof(index));
            Open(index, 1);
            _items[index] = item;
        }

        public void InsertRange(int index, IEnumerable<T> items)
        {
            Requires.Range((uint)index <= (uint)_count, nameof(index));
            ArgumentNullException.ThrowIfNull(items);
            T[] added = CollectionItems.Of(items, out int count);
            Open(index, count);
            Array.Copy(added, 0, _items, index, count);
        }

        public void InsertRange(int index, ImmutableArray<T> items)
        {
            Requires.Range((uint)index <= (uint)_count, nameof(index));
            if (items.IsDefaultOrEmpty) return;
            Open(index, items.Length);
            Array.Copy(items.array!, 0, _items, index, items.Length);
        }

        /// <summary>Moves the elements from index on up by count.</summary>
        private void Open(int index, int count)
        {
            Reserve(_count + count);
            Array.Copy(_items, index, _items, index + count, _count - index);
            _count += count;
        }

        private void Append(Array items, int count)
        {
            Reserve(_count + count);
            Array.Copy(items, 0, _items, _count, count);
            _count += count;
        }
    }
}
