// This file shows the keys, and the values, of a sorted list.
namespace System.Collections.Generic;

public partial class SortedList<TKey, TValue>
{
    public IList<TKey> Keys => field ??= new KeyList(this);
    public IList<TValue> Values => field ??= new ValueList(this);
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    private static NotSupportedException Nested() => new("This operation is not supported on SortedList nested types because they require modifying the original SortedList.");

    private sealed class KeyList(SortedList<TKey, TValue> list) : IList<TKey>, ICollection
    {
        public int Count => list._size;
        public bool IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => list;

        public TKey this[int index]
        {
            get => list.GetKeyAtIndex(index);
            set => throw Nested();
        }

        public void Add(TKey item) => throw Nested();
        public void Clear() => throw Nested();
        public void Insert(int index, TKey item) => throw Nested();
        public bool Remove(TKey item) => throw Nested();
        public void RemoveAt(int index) => throw Nested();
        public bool Contains(TKey item) => list.ContainsKey(item);
        public int IndexOf(TKey item) => list.IndexOfKey(item);
        public void CopyTo(TKey[] array, int arrayIndex) => Array.Copy(list._keys, 0, array, arrayIndex, list._size);
        void ICollection.CopyTo(Array array, int index) => Array.Copy(list._keys, 0, array, index, list._size);

        public IEnumerator<TKey> GetEnumerator()
        {
            int version = list._version;
            for (int i = 0; ; i++)
            {
                if (version != list._version) ThrowHelper.ChangedAfterStart();
                if (i >= list._size) yield break;
                yield return list._keys[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class ValueList(SortedList<TKey, TValue> list) : IList<TValue>, ICollection
    {
        public int Count => list._size;
        public bool IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => list;

        public TValue this[int index]
        {
            get => list.GetValueAtIndex(index);
            set => throw Nested();
        }

        public void Add(TValue item) => throw Nested();
        public void Clear() => throw Nested();
        public void Insert(int index, TValue item) => throw Nested();
        public bool Remove(TValue item) => throw Nested();
        public void RemoveAt(int index) => throw Nested();
        public bool Contains(TValue item) => list.ContainsValue(item);
        public int IndexOf(TValue item) => list.IndexOfValue(item);
        public void CopyTo(TValue[] array, int arrayIndex) => Array.Copy(list._values, 0, array, arrayIndex, list._size);
        void ICollection.CopyTo(Array array, int index) => Array.Copy(list._values, 0, array, index, list._size);

        public IEnumerator<TValue> GetEnumerator()
        {
            int version = list._version;
            for (int i = 0; ; i++)
            {
                if (version != list._version) ThrowHelper.ChangedAfterStart();
                if (i >= list._size) yield break;
                yield return list._values[i];
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
