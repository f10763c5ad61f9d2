// This file holds how a builder finds, replaces, removes and orders its elements.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public readonly partial struct ImmutableArray<T>
{
    public sealed partial class Builder
    {
        public bool Contains(T item) => IndexOf(item) >= 0;
        public int IndexOf(T item) => IndexOf(item, 0, _count, null);
        public int IndexOf(T item, int startIndex) => IndexOf(item, startIndex, _count - startIndex, null);
        public int IndexOf(T item, int startIndex, int count) => IndexOf(item, startIndex, count, null);
        public int IndexOf(T item, int startIndex, IEqualityComparer<T>? equalityComparer) => IndexOf(item, startIndex, _count - startIndex, equalityComparer);

        public int IndexOf(T item, int startIndex, int count, IEqualityComparer<T>? equalityComparer)
        {
            if (count == 0 && startIndex == 0) return -1;
            Requires.Range((uint)startIndex < (uint)_count, nameof(startIndex));
            Requires.Range(count >= 0 && startIndex + count <= _count, nameof(count));
            return First(_items, item, startIndex, count, equalityComparer);
        }

        public int LastIndexOf(T item) => _count == 0 ? -1 : LastIndexOf(item, _count - 1, _count, null);

        public int LastIndexOf(T item, int startIndex)
        {
            if (_count == 0 && startIndex == 0) return -1;
            Requires.Range((uint)startIndex < (uint)_count, nameof(startIndex));
            return LastIndexOf(item, startIndex, startIndex + 1, null);
        }

        public int LastIndexOf(T item, int startIndex, int count) => LastIndexOf(item, startIndex, count, null);

        public int LastIndexOf(T item, int startIndex, int count, IEqualityComparer<T>? equalityComparer)
        {
            if (count == 0 && startIndex == 0) return -1;
            Requires.Range((uint)startIndex < (uint)_count, nameof(startIndex));
            Requires.Range(count >= 0 && startIndex - count + 1 >= 0, nameof(count));
            return Last(_items, item, startIndex, count, equalityComparer);
        }

        public bool Remove(T element) => Remove(element, null);

        public bool Remove(T element, IEqualityComparer<T>? equalityComparer)
        {
            int index = IndexOf(element, 0, _count, equalityComparer);
            if (index < 0) return false;
            RemoveAt(index);
            return true;
        }

        public void RemoveAt(int index)
        {
            Requires.Range((uint)index < (uint)_count, nameof(index));
            Close(index, 1);
        }

        public void RemoveRange(int index, int length)
        {
            Requires.Range((uint)index <= (uint)_count, nameof(index));
            Requires.Range(length >= 0 && index <= _count - length, nameof(length));
            Close(index, length);
        }

        public void RemoveRange(IEnumerable<T> items) => RemoveRange(items, null);

        public void RemoveRange(IEnumerable<T> items, IEqualityComparer<T>? equalityComparer)
        {
            ArgumentNullException.ThrowIfNull(items);
            var gone = new bool[_count];
            foreach (T item in items) MarkNext(gone, item, equalityComparer);
            Keep(gone);
        }

        public void RemoveAll(Predicate<T> match)
        {
            var gone = new bool[_count];
            for (int i = 0; i < gone.Length; i++) gone[i] = match(_items[i]);
            Keep(gone);
        }

        public void Replace(T oldValue, T newValue) => Replace(oldValue, newValue, null);

        public void Replace(T oldValue, T newValue, IEqualityComparer<T>? equalityComparer)
        {
            int index = IndexOf(oldValue, 0, _count, equalityComparer);
            if (index >= 0) _items[index] = newValue;
        }

        public void Reverse() => Array.Reverse(_items, 0, _count);

        public void Sort()
        {
            if (_count > 1) Array.Sort(_items, 0, _count, Comparer<T>.Default);
        }

        public void Sort(IComparer<T>? comparer)
        {
            if (_count > 1) Array.Sort(_items, 0, _count, comparer);
        }

        public void Sort(Comparison<T> comparison)
        {
            ArgumentNullException.ThrowIfNull(comparison);
            if (_count > 1) Array.Sort(_items, 0, _count, Comparer<T>.Create(comparison));
        }

        public void Sort(int index, int count, IComparer<T>? comparer)
        {
            Requires.Range(index >= 0, nameof(index));
            Requires.Range(count >= 0 && index + count <= _count, nameof(count));
            if (count > 1) Array.Sort(_items, index, count, comparer);
        }

        /// <summary>Moves the elements behind the removed ones down, and forgets what the end held.</summary>
        private void Close(int index, int removed)
        {
            Array.Copy(_items, index + removed, _items, index, _count - index - removed);
            Count -= removed;
        }

        /// <summary>Marks the first element equal to item that is not marked yet.</summary>
        private void MarkNext(bool[] gone, T item, IEqualityComparer<T>? comparer)
        {
            int i = First(_items, item, 0, _count, comparer);
            while (i >= 0 && gone[i]) i = First(_items, item, i + 1, _count - i - 1, comparer);
            if (i >= 0) gone[i] = true;
        }

        private void Keep(bool[] gone)
        {
            int kept = 0;
            for (int i = 0; i < gone.Length; i++)
                if (!gone[i]) _items[kept++] = _items[i];
            Count = kept;
        }
    }
}
