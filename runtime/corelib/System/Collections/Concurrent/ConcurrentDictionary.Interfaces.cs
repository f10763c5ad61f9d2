// This file holds the interfaces of pairs and of objects.
using System.Collections.Generic;

namespace System.Collections.Concurrent;

public partial class ConcurrentDictionary<TKey, TValue>
{
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => throw new NotSupportedException("The SyncRoot property may not be used for the synchronization of concurrent collections.");

    void IDictionary<TKey, TValue>.Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value)) ThrowHelper.Argument("The key already existed in the dictionary.");
    }

    bool IDictionary<TKey, TValue>.Remove(TKey key) => TryRemove(key, out _);
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> pair) => ((IDictionary<TKey, TValue>)this).Add(pair.Key, pair.Value);
    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> pair) => TryRemove(pair);
    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> pair) => TryGetValue(pair.Key, out TValue? value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        KeyValuePair<TKey, TValue>[] pairs = ToArray();
        ThrowHelper.CheckTarget(array, index, pairs.Length);
        Array.Copy(pairs, 0, array, index, pairs.Length);
    }

    void ICollection.CopyTo(Array array, int index) => ToArray().CopyTo(array, index);

    object? IDictionary.this[object key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return key is TKey typed && TryGetValue(typed, out TValue? value) ? value : null;
        }
        set => this[TypedKey(key)] = (TValue)value!;
    }

    void IDictionary.Add(object key, object? value) => ((IDictionary<TKey, TValue>)this).Add(TypedKey(key), (TValue)value!);

    bool IDictionary.Contains(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey typed && ContainsKey(typed);
    }

    void IDictionary.Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key is TKey typed) TryRemove(typed, out _);
    }

    private static TKey TypedKey(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key is not TKey typed) throw new ArgumentException("The key was of an incorrect type for this dictionary.");
        return typed;
    }

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Entries(GetEnumerator());

    private sealed class Entries(IEnumerator<KeyValuePair<TKey, TValue>> pairs) : IDictionaryEnumerator
    {
        public DictionaryEntry Entry => new(pairs.Current.Key, pairs.Current.Value);
        public object Key => pairs.Current.Key;
        public object? Value => pairs.Current.Value;
        public object Current => Entry;
        public bool MoveNext() => pairs.MoveNext();
        public void Reset() => pairs.Reset();
    }
}
