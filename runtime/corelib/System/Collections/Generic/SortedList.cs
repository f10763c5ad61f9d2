using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A dictionary as two arrays in the order of the keys: small, and elements have an index.</summary>
public partial class SortedList<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private const int DefaultCapacity = 4;

    private readonly IComparer<TKey> _comparer;
    private TKey[] _keys;
    private TValue[] _values;
    private int _size, _version;

    public SortedList() : this(0, null) { }
    public SortedList(int capacity) : this(capacity, null) { }
    public SortedList(IComparer<TKey>? comparer) : this(0, comparer) { }

    public SortedList(int capacity, IComparer<TKey>? comparer)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _keys = capacity == 0 ? [] : new TKey[capacity];
        _values = capacity == 0 ? [] : new TValue[capacity];
        _comparer = comparer ?? Comparer<TKey>.Default;
    }

    public SortedList(IDictionary<TKey, TValue> dictionary) : this(dictionary, null) { }

    public SortedList(IDictionary<TKey, TValue> dictionary, IComparer<TKey>? comparer) : this(dictionary is null ? throw new ArgumentNullException(nameof(dictionary)) : dictionary.Count, comparer)
    {
        foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
    }

    public IComparer<TKey> Comparer => _comparer;
    public int Count => _size;

    public int Capacity
    {
        get => _keys.Length;
        set
        {
            if (value == _keys.Length) return;
            if (value < _size) throw new ArgumentOutOfRangeException(nameof(value), value, "capacity was less than the current size.");
            Array.Resize(ref _keys, value);
            Array.Resize(ref _values, value);
        }
    }

    public TValue this[TKey key]
    {
        get
        {
            int i = IndexOfKey(key);
            return i >= 0 ? _values[i] : throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
        }
        set
        {
            int i = Place(key);
            if (i < 0) Insert(~i, key, value);
            else
            {
                _values[i] = value;
                _version++;
            }
        }
    }

    /// <summary>The index of a key, or the complement of where it belongs.</summary>
    private int Place(TKey key)
    {
        if (key is null) ThrowHelper.ArgumentNull(nameof(key));
        if (_size == 0) _comparer.Compare(key, key); // what cannot be compared is refused from the start
        return Array.BinarySearch(_keys, 0, _size, key, _comparer);
    }

    private void Insert(int index, TKey key, TValue value)
    {
        if (_size == _keys.Length) Capacity = _size == 0 ? DefaultCapacity : (int)Math.Min(2L * _size, Array.MaxLength);
        Array.Copy(_keys, index, _keys, index + 1, _size - index);
        Array.Copy(_values, index, _values, index + 1, _size - index);
        _keys[index] = key;
        _values[index] = value;
        _size++;
        _version++;
    }

    public void Add(TKey key, TValue value)
    {
        int i = Place(key);
        if (i >= 0) throw new ArgumentException("An item with the same key has already been added. Key: " + key, nameof(key));
        Insert(~i, key, value);
    }

    public bool Remove(TKey key)
    {
        int i = IndexOfKey(key);
        if (i >= 0) RemoveAt(i);
        return i >= 0;
    }

    public void RemoveAt(int index)
    {
        CheckIndex(index);
        _size--;
        Array.Copy(_keys, index + 1, _keys, index, _size - index);
        Array.Copy(_values, index + 1, _values, index, _size - index);
        _keys[_size] = default!;
        _values[_size] = default!;
        _version++;
    }

    private void CheckIndex(int index)
    {
        if ((uint)index >= (uint)_size) throw new ArgumentOutOfRangeException(nameof(index), index, "Index was out of range. Must be non-negative and less than the size of the collection.");
    }

    public void Clear()
    {
        Array.Clear(_keys, 0, _size);
        Array.Clear(_values, 0, _size);
        _size = 0;
        _version++;
    }

    public TKey GetKeyAtIndex(int index)
    {
        CheckIndex(index);
        return _keys[index];
    }

    public TValue GetValueAtIndex(int index)
    {
        CheckIndex(index);
        return _values[index];
    }

    public void SetValueAtIndex(int index, TValue value)
    {
        CheckIndex(index);
        _values[index] = value;
        _version++;
    }

    public int IndexOfKey(TKey key)
    {
        if (key is null) ThrowHelper.ArgumentNull(nameof(key));
        int i = _size == 0 ? -1 : Place(key);
        return i < 0 ? -1 : i;
    }

    public int IndexOfValue(TValue value) => Array.IndexOf(_values, value, 0, _size);
    public bool ContainsKey(TKey key) => IndexOfKey(key) >= 0;
    public bool ContainsValue(TValue value) => IndexOfValue(value) >= 0;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int i = IndexOfKey(key);
        value = i >= 0 ? _values[i] : default;
        return i >= 0;
    }

    public void TrimExcess()
    {
        if (_size < (int)(_keys.Length * 0.9)) Capacity = _size;
    }

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> keyValuePair) => Add(keyValuePair.Key, keyValuePair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> keyValuePair) =>
        IndexOfKey(keyValuePair.Key) is >= 0 and var i && EqualityComparer<TValue>.Default.Equals(_values[i], keyValuePair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> keyValuePair) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(keyValuePair) && Remove(keyValuePair.Key);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int arrayIndex)
    {
        ThrowHelper.CheckTarget(array, arrayIndex, _size);
        for (int i = 0; i < _size; i++) array[arrayIndex + i] = new KeyValuePair<TKey, TValue>(_keys[i], _values[i]);
    }

    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator() => new Enumerator(this, false);
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private sealed class Enumerator(SortedList<TKey, TValue> list, bool entries) : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly int _version = list._version;
        private int _next;
        private bool _active;
        private KeyValuePair<TKey, TValue> _current;

        public bool MoveNext()
        {
            if (_version != list._version) ThrowHelper.ChangedAfterStart();
            _active = _next < list._size;
            _current = _active ? new KeyValuePair<TKey, TValue>(list._keys[_next], list._values[_next++]) : default;
            return _active;
        }

        public KeyValuePair<TKey, TValue> Current => _current;
        public void Dispose() { }

        private KeyValuePair<TKey, TValue> Required => _active ? _current : throw new InvalidOperationException("Enumeration has either not started or has already finished.");
        object IEnumerator.Current => entries ? new DictionaryEntry(Required.Key, Required.Value) : Required;
        object IDictionaryEnumerator.Key => Required.Key;
        object? IDictionaryEnumerator.Value => Required.Value;
        DictionaryEntry IDictionaryEnumerator.Entry => new(Required.Key, Required.Value);

        void IEnumerator.Reset()
        {
            if (_version != list._version) ThrowHelper.ChangedAfterStart();
            (_next, _active, _current) = (0, false, default);
        }
    }
}
