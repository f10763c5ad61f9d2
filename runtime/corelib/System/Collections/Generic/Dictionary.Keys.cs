// This file holds a dictionary's keys as a collection.
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    public sealed class KeyCollection(Dictionary<TKey, TValue> dictionary) : ICollection<TKey>, ICollection, IReadOnlyCollection<TKey>
    {
        private readonly Dictionary<TKey, TValue> _dictionary = dictionary ?? throw new ArgumentNullException(nameof(dictionary));

        public int Count => _dictionary.Count;
        public bool Contains(TKey item) => _dictionary.ContainsKey(item);
        bool ICollection<TKey>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _dictionary;

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

        void ICollection<TKey>.Add(TKey item) => throw ReadOnly();
        bool ICollection<TKey>.Remove(TKey item) => throw ReadOnly();
        void ICollection<TKey>.Clear() => throw ReadOnly();
        private static NotSupportedException ReadOnly() => new("Mutating a key collection derived from a dictionary is not allowed.");

        public Enumerator GetEnumerator() => new(_dictionary);
        IEnumerator<TKey> IEnumerable<TKey>.GetEnumerator() => Count == 0 ? EmptyEnumerator<TKey>.Instance : new Enumerator(_dictionary);
        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TKey>)this).GetEnumerator();

        public struct Enumerator : IEnumerator<TKey>, IEnumerator
        {
            private readonly Dictionary<TKey, TValue> _dictionary;
            private readonly int _version;
            private int _index;
            private TKey? _current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _version = dictionary._version;
            }

            public bool MoveNext()
            {
                bool more = _dictionary.Next(ref _index, _version);
                _current = more ? _dictionary._entries[_index - 1].Key : default;
                return more;
            }

            public readonly TKey Current => _current!;
            public readonly void Dispose() { }

            readonly object? IEnumerator.Current
            {
                get
                {
                    _dictionary.CheckCurrent(_index);
                    return _current;
                }
            }

            void IEnumerator.Reset()
            {
                if (_version != _dictionary._version) ThrowHelper.InvalidOperation("Collection was modified; enumeration operation may not execute.");
                _index = 0;
                _current = default;
            }
        }
    }
}
