// This file holds the interfaces of pairs and of objects.
namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;
    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;

    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> pair) => Add(pair.Key, pair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> pair) =>
        TryGetValue(pair.Key, out TValue? value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> pair) =>
        TryGetValue(pair.Key, out TValue? value) && EqualityComparer<TValue>.Default.Equals(value, pair.Value) && Remove(pair.Key);

    void ICollection<KeyValuePair<TKey, TValue>>.CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        ThrowHelper.CheckTarget(array, index, Count);
        foreach (KeyValuePair<TKey, TValue> pair in this) array[index++] = pair;
    }

    void ICollection.CopyTo(Array array, int index)
    {
        ThrowHelper.CheckTarget(array, index, Count);
        if (array is DictionaryEntry[] entries)
            foreach (KeyValuePair<TKey, TValue> pair in this) entries[index++] = new DictionaryEntry(pair.Key, pair.Value);
        else ThrowHelper.CopyObjects(this, array, index);
    }

    object? IDictionary.this[object key]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(key);
            return key is TKey typed && TryGetValue(typed, out TValue? value) ? value : null;
        }
        set => this[TypedKey(key)] = TypedValue(value);
    }

    void IDictionary.Add(object key, object? value) => Add(TypedKey(key), TypedValue(value));

    bool IDictionary.Contains(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey typed && ContainsKey(typed);
    }

    void IDictionary.Remove(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (key is TKey typed) Remove(typed);
    }

    private static TKey TypedKey(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey typed ? typed : throw new ArgumentException("The value \"" + key + "\" is not of type \"" + typeof(TKey) + "\" and cannot be used in this generic collection.", nameof(key));
    }

    private static TValue TypedValue(object? value)
    {
        if (value is null && default(TValue) is not null) ThrowHelper.ArgumentNull(nameof(value));
        if (value is not null && value is not TValue) throw new ArgumentException("The value \"" + value + "\" is not of type \"" + typeof(TValue) + "\" and cannot be used in this generic collection.", nameof(value));
        return (TValue)value!;
    }
}
