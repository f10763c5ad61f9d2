// This file holds the keys, the values and the enumerators of dictionaries.
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    private KeyCollection? _keys;
    private ValueCollection? _values;

    public KeyCollection Keys => _keys ??= new KeyCollection(this);
    public ValueCollection Values => _values ??= new ValueCollection(this);
    ICollection<TKey> IDictionary<TKey, TValue>.Keys => Keys;
    ICollection<TValue> IDictionary<TKey, TValue>.Values => Values;
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
    ICollection IDictionary.Keys => Keys;
    ICollection IDictionary.Values => Values;

    public Enumerator GetEnumerator() => new(this, false);
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => Count == 0 ? EmptyEnumerator<KeyValuePair<TKey, TValue>>.Instance : new Enumerator(this, false);
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)this).GetEnumerator();
    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, true);

    /// <summary>Moves an index to the next entry in use; false behind the last.</summary>
    private bool Next(ref int index, int version)
    {
        if (version != _version) ThrowHelper.InvalidOperation("Collection was modified; enumeration operation may not execute.");
        while ((uint)index < (uint)_used)
            if (_entries[index++].Next >= -1) return true;
        index = _used + 1;
        return false;
    }

    private void CheckCurrent(int index)
    {
        if (index == 0 || index == _used + 1) ThrowHelper.InvalidOperation("Enumeration has either not started or has already finished.");
    }

    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly Dictionary<TKey, TValue> _dictionary;
        private readonly int _version;
        private readonly bool _entries; // Current is a DictionaryEntry
        private int _index;
        private KeyValuePair<TKey, TValue> _current;

        internal Enumerator(Dictionary<TKey, TValue> dictionary, bool entries)
        {
            _dictionary = dictionary;
            _version = dictionary._version;
            _entries = entries;
        }

        public bool MoveNext()
        {
            if (!_dictionary.Next(ref _index, _version))
            {
                _current = default;
                return false;
            }
            ref Entry entry = ref _dictionary._entries[_index - 1];
            _current = new KeyValuePair<TKey, TValue>(entry.Key, entry.Value);
            return true;
        }

        public readonly KeyValuePair<TKey, TValue> Current => _current;
        public readonly void Dispose() { }

        readonly object? IEnumerator.Current
        {
            get
            {
                _dictionary.CheckCurrent(_index);
                return _entries ? new DictionaryEntry(_current.Key, _current.Value) : _current;
            }
        }

        void IEnumerator.Reset()
        {
            if (_version != _dictionary._version) ThrowHelper.InvalidOperation("Collection was modified; enumeration operation may not execute.");
            _index = 0;
            _current = default;
        }

        readonly DictionaryEntry IDictionaryEnumerator.Entry
        {
            get
            {
                _dictionary.CheckCurrent(_index);
                return new DictionaryEntry(_current.Key, _current.Value);
            }
        }

        readonly object IDictionaryEnumerator.Key
        {
            get
            {
                _dictionary.CheckCurrent(_index);
                return _current.Key;
            }
        }

        readonly object? IDictionaryEnumerator.Value
        {
            get
            {
                _dictionary.CheckCurrent(_index);
                return _current.Value;
            }
        }
    }

}
