using System.Diagnostics.CodeAnalysis;

namespace System.Collections.Generic;

/// <summary>A dictionary in the order of its keys.</summary>
public partial class SortedDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private readonly SortedTree<KeyValuePair<TKey, TValue>> _tree;
    private readonly IComparer<TKey> _comparer;

    public SortedDictionary() : this((IComparer<TKey>?)null) { }
    public SortedDictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null) { }

    public SortedDictionary(IComparer<TKey>? comparer)
    {
        _comparer = comparer ?? Comparer<TKey>.Default;
        _tree = new SortedTree<KeyValuePair<TKey, TValue>>(new KeyOrder(_comparer));
    }

    public SortedDictionary(IDictionary<TKey, TValue> dictionary, IComparer<TKey>? comparer) : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
    }

    private sealed class KeyOrder(IComparer<TKey> comparer) : IComparer<KeyValuePair<TKey, TValue>>
    {
        public int Compare(KeyValuePair<TKey, TValue> x, KeyValuePair<TKey, TValue> y) => comparer.Compare(x.Key, y.Key);
    }

    public IComparer<TKey> Comparer => _comparer;
    public int Count => _tree.Count;

    private SortedTree<KeyValuePair<TKey, TValue>>.Node? Find(TKey key)
    {
        if (key is null) ThrowHelper.ArgumentNull(nameof(key));
        return _tree.Find(new KeyValuePair<TKey, TValue>(key, default!));
    }

    public TValue this[TKey key]
    {
        get => Find(key) is { } node ? node.Item.Value : throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
        set
        {
            var pair = new KeyValuePair<TKey, TValue>(key, value);
            if (Find(key) is not { } node) _tree.Add(pair);
            else
            {
                node.Item = new KeyValuePair<TKey, TValue>(node.Item.Key, value);
                _tree.Version++;
            }
        }
    }

    public void Add(TKey key, TValue value)
    {
        if (key is null) ThrowHelper.ArgumentNull(nameof(key));
        var pair = new KeyValuePair<TKey, TValue>(key, value);
        if (!_tree.Add(pair)) throw new ArgumentException("An item with the same key has already been added. Key: " + pair);
    }

    public bool Remove(TKey key)
    {
        if (key is null) ThrowHelper.ArgumentNull(nameof(key));
        return _tree.Remove(new KeyValuePair<TKey, TValue>(key, default!));
    }

    public void Clear() => _tree.Clear();
    public bool ContainsKey(TKey key) => Find(key) is not null;

    public bool ContainsValue(TValue value)
    {
        foreach (KeyValuePair<TKey, TValue> pair in this)
            if (EqualityComparer<TValue>.Default.Equals(pair.Value, value)) return true;
        return false;
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        SortedTree<KeyValuePair<TKey, TValue>>.Node? node = Find(key);
        value = node is null ? default : node.Item.Value;
        return node is not null;
    }

    public void CopyTo(KeyValuePair<TKey, TValue>[] array, int index)
    {
        ThrowHelper.CheckTarget(array, index, Count);
        foreach (KeyValuePair<TKey, TValue> pair in this) array[index++] = pair;
    }

    bool ICollection<KeyValuePair<TKey, TValue>>.IsReadOnly => false;
    void ICollection<KeyValuePair<TKey, TValue>>.Add(KeyValuePair<TKey, TValue> keyValuePair) => Add(keyValuePair.Key, keyValuePair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Contains(KeyValuePair<TKey, TValue> keyValuePair) =>
        Find(keyValuePair.Key) is { } node && EqualityComparer<TValue>.Default.Equals(node.Item.Value, keyValuePair.Value);

    bool ICollection<KeyValuePair<TKey, TValue>>.Remove(KeyValuePair<TKey, TValue> keyValuePair) =>
        ((ICollection<KeyValuePair<TKey, TValue>>)this).Contains(keyValuePair) && Remove(keyValuePair.Key);

    public Enumerator GetEnumerator() => new(this, false);
    IEnumerator<KeyValuePair<TKey, TValue>> IEnumerable<KeyValuePair<TKey, TValue>>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The pairs in the order of their keys.</summary>
    public struct Enumerator : IEnumerator<KeyValuePair<TKey, TValue>>, IDictionaryEnumerator
    {
        private readonly SortedTree<KeyValuePair<TKey, TValue>> _tree;
        private readonly bool _entries; // Current as an object is a DictionaryEntry
        private SortedTree<KeyValuePair<TKey, TValue>>.Walker _walker;

        internal Enumerator(SortedDictionary<TKey, TValue> dictionary, bool entries)
        {
            _tree = dictionary._tree;
            _entries = entries;
            _walker = new(_tree, false);
        }

        public bool MoveNext() => _walker.Next();
        public readonly KeyValuePair<TKey, TValue> Current => _walker.Current is { } node ? node.Item : default;
        public readonly void Dispose() { }

        private readonly KeyValuePair<TKey, TValue> Required =>
            _walker.Current is { } node ? node.Item : throw new InvalidOperationException("Enumeration has either not started or has already finished.");

        readonly object? IEnumerator.Current => _entries ? new DictionaryEntry(Required.Key, Required.Value) : Required;
        readonly object IDictionaryEnumerator.Key => Required.Key;
        readonly object? IDictionaryEnumerator.Value => Required.Value;
        readonly DictionaryEntry IDictionaryEnumerator.Entry => new(Required.Key, Required.Value);

        void IEnumerator.Reset()
        {
            _walker.CheckVersion();
            _walker = new(_tree, false);
        }
    }
}
