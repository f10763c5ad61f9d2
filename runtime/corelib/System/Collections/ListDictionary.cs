// This file holds a small dictionary for Exception.Data: few entries, in order of insertion.
namespace System.Collections;

internal sealed class ListDictionary : IDictionary
{
    private object[] _keys = [];
    private object?[] _values = [];
    private int _count;

    public int Count => _count;
    public bool IsReadOnly => false;
    public bool IsFixedSize => false;
    public bool IsSynchronized => false;
    public object SyncRoot => this;
    public ICollection Keys => Copy(_keys);
    public ICollection Values => Copy(_values);

    public object? this[object key]
    {
        get
        {
            int at = Find(key);
            return at < 0 ? null : _values[at];
        }
        set
        {
            int at = Find(key);
            if (at >= 0) _values[at] = value;
            else Append(key, value);
        }
    }

    public bool Contains(object key) => Find(key) >= 0;

    public void Add(object key, object? value)
    {
        if (Find(key) >= 0) throw new ArgumentException("An item with the same key has already been added. Key: " + key);
        Append(key, value);
    }

    public void Clear() => (_keys, _values, _count) = ([], [], 0);

    public void Remove(object key)
    {
        int at = Find(key);
        if (at < 0) return;
        _count--;
        for (int i = at; i < _count; i++) (_keys[i], _values[i]) = (_keys[i + 1], _values[i + 1]);
        (_keys[_count], _values[_count]) = (null!, null);
    }

    public void CopyTo(Array array, int index)
    {
        for (int i = 0; i < _count; i++) array.SetValue(new DictionaryEntry(_keys[i], _values[i]), index + i);
    }

    public IDictionaryEnumerator GetEnumerator() => new Enumerator(this);
    IEnumerator IEnumerable.GetEnumerator() => new Enumerator(this);

    private int Find(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (int i = 0; i < _count; i++)
            if (_keys[i].Equals(key)) return i;
        return -1;
    }

    private void Append(object key, object? value)
    {
        if (_count == _keys.Length)
        {
            Array.Resize(ref _keys!, _count + 4);
            Array.Resize(ref _values!, _count + 4);
        }
        (_keys[_count], _values[_count]) = (key, value);
        _count++;
    }

    private object?[] Copy(object?[] from)
    {
        object?[] copy = new object?[_count];
        for (int i = 0; i < _count; i++) copy[i] = from[i];
        return copy;
    }

    private sealed class Enumerator(ListDictionary dictionary) : IDictionaryEnumerator
    {
        private int _index = -1;

        public object Key => dictionary._keys[_index];
        public object? Value => dictionary._values[_index];
        public DictionaryEntry Entry => new(Key, Value);
        public object Current => Entry;
        public bool MoveNext() => ++_index < dictionary._count;
        public void Reset() => _index = -1;
    }
}
