using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.CompilerServices;

/// <summary>Values attached to objects, which are told apart by identity. Entries stay until they are removed: the collector does not look at them yet.</summary>
public sealed class ConditionalWeakTable<TKey, TValue> : IEnumerable<KeyValuePair<TKey, TValue>> where TKey : class where TValue : class?
{
    private readonly Dictionary<TKey, TValue> _entries = new(Identity.Instance);
    private readonly object _lock = new();

    public delegate TValue CreateValueCallback(TKey key);

    private sealed class Identity : IEqualityComparer<TKey>
    {
        internal static readonly Identity Instance = new();

        public bool Equals(TKey? x, TKey? y) => ReferenceEquals(x, y);
        public int GetHashCode(TKey obj) => RuntimeHelpers.GetHashCode(obj);
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock) return _entries.TryGetValue(key, out value);
    }

    public void Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value)) throw new ArgumentException("An item with the same key has already been added.");
    }

    public bool TryAdd(TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock) return _entries.TryAdd(key, value);
    }

    public void AddOrUpdate(TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock) _entries[key] = value;
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock) return _entries.Remove(key, out value);
    }

    public void Clear()
    {
        lock (_lock) _entries.Clear();
    }

    public TValue GetOrAdd(TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_lock)
        {
            if (_entries.TryGetValue(key, out TValue? existing)) return existing;
            _entries.Add(key, value);
            return value;
        }
    }

    /// <summary>The value is made outside of the lock; of several that are made at once the first stays.</summary>
    public TValue GetOrAdd(TKey key, Func<TKey, TValue> valueFactory)
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, valueFactory(key));
    }

    public TValue GetOrAdd<TArg>(TKey key, Func<TKey, TArg, TValue> valueFactory, TArg factoryArgument) where TArg : allows ref struct
    {
        ArgumentNullException.ThrowIfNull(valueFactory);
        return TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, valueFactory(key, factoryArgument));
    }

    public TValue GetValue(TKey key, CreateValueCallback createValueCallback)
    {
        ArgumentNullException.ThrowIfNull(createValueCallback);
        return TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, createValueCallback(key));
    }

    public TValue GetOrCreateValue(TKey key) => TryGetValue(key, out TValue? value) ? value : GetOrAdd(key, Activator.CreateInstance<TValue>());

    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator()
    {
        lock (_lock) return new List<KeyValuePair<TKey, TValue>>(_entries).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<KeyValuePair<TKey, TValue>>)this).GetEnumerator();
}
