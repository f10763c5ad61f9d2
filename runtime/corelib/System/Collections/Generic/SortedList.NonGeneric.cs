// This file holds the sorted list of objects.
namespace System.Collections.Generic;

public partial class SortedList<TKey, TValue>
{
    bool IDictionary.IsFixedSize => false;
    bool IDictionary.IsReadOnly => false;
    ICollection IDictionary.Keys => (ICollection)Keys;
    ICollection IDictionary.Values => (ICollection)Values;
    bool ICollection.IsSynchronized => false;
    object ICollection.SyncRoot => this;

    object? IDictionary.this[object key]
    {
        get => IsKey(key) && TryGetValue((TKey)key, out TValue? value) ? value : null;
        set
        {
            (TKey k, TValue v) = Checked(key, value);
            this[k] = v;
        }
    }

    void IDictionary.Add(object key, object? value)
    {
        (TKey k, TValue v) = Checked(key, value);
        Add(k, v);
    }

    private static (TKey, TValue) Checked(object key, object? value)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (value is null && default(TValue) is not null) ThrowHelper.ArgumentNull(nameof(value));
        if (key is not TKey k) throw new ArgumentException("The value '" + key + "' is not of type '" + typeof(TKey) + "' and cannot be used in this generic collection.", nameof(key));
        if (value is not null and not TValue) throw new ArgumentException("The value '" + value + "' is not of type '" + typeof(TValue) + "' and cannot be used in this generic collection.", nameof(value));
        return (k, (TValue)value!);
    }

    private static bool IsKey(object key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return key is TKey;
    }

    bool IDictionary.Contains(object key) => IsKey(key) && ContainsKey((TKey)key);

    void IDictionary.Remove(object key)
    {
        if (IsKey(key)) Remove((TKey)key);
    }

    IDictionaryEnumerator IDictionary.GetEnumerator() => new Enumerator(this, true);

    void ICollection.CopyTo(Array array, int index)
    {
        ThrowHelper.CheckTarget(array, index, Count);
        ThrowHelper.CopyObjects(this, array, index);
    }
}
