// This file adds and changes values that a delegate computes. The delegates run outside of any lock, perhaps in vain.
using System.Collections.Generic;

namespace System.Collections.Concurrent;

public partial class ConcurrentDictionary<TKey, TValue>
{
    public TValue GetOrAdd(TKey key, TValue value)
    {
        if (TryGetValue(key, out TValue? known)) return known;
        Add(key, HashOf(key), value, false, out TValue result);
        return result;
    }

    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        if (key is null) ThrowKeyNull();
        ArgumentNullException.ThrowIfNull(valueFactory);
        return TryGetValue(key, out TValue? known) ? known : GetOrAdd(key, valueFactory(key));
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument) where TArg : allows ref struct
    {
        if (key is null) ThrowKeyNull();
        ArgumentNullException.ThrowIfNull(valueFactory);
        return TryGetValue(key, out TValue? known) ? known : GetOrAdd(key, valueFactory(key, factoryArgument));
    }

    public TValue AddOrUpdate(TKey key, TValue addValue, Func<TKey, TValue, TValue> updateValueFactory)
    {
        if (key is null) ThrowKeyNull();
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        while (true)
            if (TryGetValue(key, out TValue? old))
            {
                TValue value = updateValueFactory(key, old);
                if (TryUpdate(key, value, old)) return value;
            }
            else if (TryAdd(key, addValue)) return addValue;
    }

    public TValue AddOrUpdate(TKey key, Func<TKey, TValue> addValueFactory, Func<TKey, TValue, TValue> updateValueFactory)
    {
        if (key is null) ThrowKeyNull();
        ArgumentNullException.ThrowIfNull(addValueFactory);
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        while (true)
            if (TryGetValue(key, out TValue? old))
            {
                TValue value = updateValueFactory(key, old);
                if (TryUpdate(key, value, old)) return value;
            }
            else
            {
                TValue value = addValueFactory(key);
                if (TryAdd(key, value)) return value;
            }
    }

    public TValue AddOrUpdate<TArg>(TKey key, Func<TKey, TArg, TValue> addValueFactory, Func<TKey, TValue, TArg, TValue> updateValueFactory, TArg factoryArgument) where TArg : allows ref struct
    {
        if (key is null) ThrowKeyNull();
        ArgumentNullException.ThrowIfNull(addValueFactory);
        ArgumentNullException.ThrowIfNull(updateValueFactory);
        while (true)
            if (TryGetValue(key, out TValue? old))
            {
                TValue value = updateValueFactory(key, old, factoryArgument);
                if (TryUpdate(key, value, old)) return value;
            }
            else
            {
                TValue value = addValueFactory(key, factoryArgument);
                if (TryAdd(key, value)) return value;
            }
    }
}
