// This file holds a dictionary's values as a collection.
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    public sealed class ValueCollection(Dictionary<TKey, TValue> dictionary) : ICollection<TValue>, ICollection, IReadOnlyCollection<TValue>
    {
        private readonly Dictionary<TKey, TValue> _dictionary = dictionary ?? throw new ArgumentNullException(nameof(dictionary));

        public int Count => _dictionary.Count;
        bool ICollection<TValue>.Contains(TValue item) => _dictionary.ContainsValue(item);
        bool ICollection<TValue>.IsReadOnly => true;
        bool ICollection.IsSynchronized => false;
        object ICollection.SyncRoot => _dictionary;

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

        void ICollection<TValue>.Add(TValue item) => throw ReadOnly();
        bool ICollection<TValue>.Remove(TValue item) => throw ReadOnly();
        void ICollection<TValue>.Clear() => throw ReadOnly();
        private static NotSupportedException ReadOnly() => new("Mutating a value collection derived from a dictionary is not allowed.");

        public Enumerator GetEnumerator() => new(_dictionary);
        IEnumerator<TValue> IEnumerable<TValue>.GetEnumerator() => Count == 0 ? EmptyEnumerator<TValue>.Instance : new Enumerator(_dictionary);
        IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<TValue>)this).GetEnumerator();

        public struct Enumerator : IEnumerator<TValue>, IEnumerator
        {
            private readonly Dictionary<TKey, TValue> _dictionary;
            private readonly int _version;
            private int _index;
            private TValue? _current;

            internal Enumerator(Dictionary<TKey, TValue> dictionary)
            {
                _dictionary = dictionary;
                _version = dictionary._version;
            }

            public bool MoveNext()
            {
                bool more = _dictionary.Next(ref _index, _version);
                _current = more ? _dictionary._entries[_index - 1].Value : default;
                return more;
            }

            public readonly TValue Current => _current!;
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
