// This file shows the keys, and the values, of a sorted dictionary.
namespace System.Collections.Generic;

public partial class SortedDictionary<TKey, TValue>
{
    public KeyCollection Keys => field ??= new KeyCollection(this);
    public ValueCollection Values => field ??= new ValueCollection(this);
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;

    public sealed class KeyCollection : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;

        public KeyCollection(SortedDictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;
        bool ICollection<TKey>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;
        void ICollection<TKey>.Add(TKey item) => throw ReadOnly();
        void ICollection<TKey>.Clear() => throw ReadOnly();
        bool ICollection<TKey>.Remove(TKey item) => throw ReadOnly();
        private static NotSupportedException ReadOnly() => new("Mutating a key collection derived from a dictionary is not allowed.");
        public bool Contains(TKey item) => _dictionary.ContainsKey(item);

        public void CopyTo(TKey[] array, int index)
        {
            ThrowHelper.CheckTarget(array, index, Count);
            foreach (TKey item in this) array[index++] = item;
        }

        void ICollection.CopyTo(Array array, int index)
        {
            ThrowHelper.CheckTarget(array, index, Count);
            ThrowHelper.CopyObjects(this, array, index);
        }

        public Enumerator GetEnumerator() => new(_dictionary);
        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<TKey>, IEnumerator
        {
            private SortedDictionary<TKey, TValue>.Enumerator _pairs;

            internal Enumerator(SortedDictionary<TKey, TValue> dictionary) => _pairs = dictionary.GetEnumerator();

            public bool MoveNext() => _pairs.MoveNext();
            public readonly TKey Current => _pairs.Current.Key;
            readonly object? IEnumerator.Current => ((IDictionaryEnumerator)_pairs).Key;
            public readonly void Dispose() { }

            void IEnumerator.Reset() => Reset(ref _pairs);

            private static void Reset<TEnumerator>(ref TEnumerator pairs) where TEnumerator : IEnumerator => pairs.Reset();
        }
    }

    public sealed class ValueCollection : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly SortedDictionary<TKey, TValue> _dictionary;

        public ValueCollection(SortedDictionary<TKey, TValue> dictionary)
        {
            ArgumentNullException.ThrowIfNull(dictionary);
            _dictionary = dictionary;
        }

        public int Count => _dictionary.Count;
        bool ICollection<TValue>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => ((ICollection)_dictionary).SyncRoot;
        void ICollection<TValue>.Add(TValue item) => throw ReadOnly();
        void ICollection<TValue>.Clear() => throw ReadOnly();
        bool ICollection<TValue>.Remove(TValue item) => throw ReadOnly();
        private static NotSupportedException ReadOnly() => new("Mutating a value collection derived from a dictionary is not allowed.");
        bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);

        public void CopyTo(TValue[] array, int index)
        {
            ThrowHelper.CheckTarget(array, index, Count);
            foreach (TValue item in this) array[index++] = item;
        }

        void ICollection.CopyTo(Array array, int index)
        {
            ThrowHelper.CheckTarget(array, index, Count);
            ThrowHelper.CopyObjects(this, array, index);
        }

        public Enumerator GetEnumerator() => new(_dictionary);
        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => GetEnumerator();
        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public struct Enumerator : IEnumerator<TValue>, IEnumerator
        {
            private SortedDictionary<TKey, TValue>.Enumerator _pairs;

            internal Enumerator(SortedDictionary<TKey, TValue> dictionary) => _pairs = dictionary.GetEnumerator();

            public bool MoveNext() => _pairs.MoveNext();
            public readonly TValue Current => _pairs.Current.Value;
            readonly object? IEnumerator.Current => ((IDictionaryEnumerator)_pairs).Value;
            public readonly void Dispose() { }

            void IEnumerator.Reset() => Reset(ref _pairs);

            private static void Reset<TEnumerator>(ref TEnumerator pairs) where TEnumerator : IEnumerator => pairs.Reset();
        }
    }
}
