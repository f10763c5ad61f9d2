// This file holds the hash table: buckets of chains through an array of entries. Entries keep the order of
// insertion while nothing is removed; removed ones are reused last in, first out, as .NET's enumeration order shows.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private struct Entry
    {
        internal uint Hash;
        internal int Next;   // of the chain: index, -1 at the end; of a free entry: FreeBase - index of the next free one
        internal TKey Key;
        internal TValue Value;
    }

    private const int FreeBase = -3;

    private int[]? _buckets; // index + 1
    private Entry[] _entries = [];
    private int _used, _freeCount, _freeList = -1, _version;
    private readonly IEqualityComparer<TKey>? _comparer;

    public Dictionary() : this(0, null) { }
    public Dictionary(int capacity) : this(capacity, null) { }
    public Dictionary(IEqualityComparer<TKey>? comparer) : this(0, comparer) { }

    public Dictionary(int capacity, IEqualityComparer<TKey>? comparer)
    {
        if (capacity < 0) ThrowHelper.ArgumentOutOfRange(nameof(capacity));
        _comparer = comparer == EqualityComparer<TKey>.Default ? null : comparer;
        if (capacity > 0) Resize(HashSizes.AtLeast(capacity));
    }

    public Dictionary(IDictionary<TKey, TValue> dictionary) : this(dictionary, null) { }

    public Dictionary(IDictionary<TKey, TValue> dictionary, IEqualityComparer<TKey>? comparer) : this(dictionary?.Count ?? 0, comparer)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        foreach (KeyValuePair<TKey, TValue> pair in dictionary) Add(pair.Key, pair.Value);
    }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(collection, null) { }

    public Dictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer)
        : this((collection as ICollection<KeyValuePair<TKey, TValue>>)?.Count ?? 0, comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (KeyValuePair<TKey, TValue> pair in collection) Add(pair.Key, pair.Value);
    }

    public IEqualityComparer<TKey> Comparer => _comparer ?? EqualityComparer<TKey>.Default;
    public int Count => _used - _freeCount;
    public int Capacity => _entries.Length;

    public TValue this[TKey key]
    {
        get
        {
            int at = Find(key);
            if (at < 0) throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
            return _entries[at].Value;
        }
        set
        {
            int at = FindOrAdd(key, out _);
            _entries[at].Value = value;
        }
    }

    public void Add(TKey key, TValue value)
    {
        if (!TryAdd(key, value)) throw new ArgumentException("An item with the same key has already been added. Key: " + key);
    }

    public bool TryAdd(TKey key, TValue value)
    {
        int at = FindOrAdd(key, out bool added);
        if (added) _entries[at].Value = value;
        return added;
    }

    public bool ContainsKey(TKey key) => Find(key) >= 0;

    public bool ContainsValue(TValue value)
    {
        for (int i = 0; i < _used; i++)
            if (_entries[i].Next >= -1 && EqualityComparer<TValue>.Default.Equals(_entries[i].Value, value)) return true;
        return false;
    }

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int at = Find(key);
        value = at < 0 ? default : _entries[at].Value;
        return at >= 0;
    }

    private uint Hash(TKey key) => (uint)(_comparer is null ? key.GetHashCode() : _comparer.GetHashCode(key));
    private bool Same(TKey a, TKey b) => _comparer is null ? DefaultEquality.Equals(a, b) : _comparer.Equals(a, b);

    private int Find(TKey key)
    {
        if (key is null) ThrowHelper.ArgumentNull(nameof(key));
        if (_buckets is null) return -1;
        uint hash = Hash(key);
        int at = _buckets[hash % (uint)_buckets.Length] - 1;
        while (at >= 0 && (_entries[at].Hash != hash || !Same(_entries[at].Key, key))) at = _entries[at].Next;
        return at;
    }

    private int FindOrAdd(TKey key, out bool added)
    {
        added = false;
        int at = Find(key);
        if (at >= 0) return at;
        added = true;
        _version++;
        if (_freeCount > 0)
        {
            at = _freeList;
            _freeList = FreeBase - _entries[at].Next;
            _freeCount--;
        }
        else
        {
            if (_used == _entries.Length) Resize(_used == 0 ? HashSizes.AtLeast(0) : HashSizes.After(_used));
            at = _used++;
        }
        uint hash = Hash(key);
        ref int bucket = ref _buckets![hash % (uint)_buckets.Length];
        ref Entry entry = ref _entries[at];
        entry.Hash = hash;
        entry.Key = key;
        entry.Next = bucket - 1;
        bucket = at + 1;
        return at;
    }

    private void Resize(int size)
    {
        Array.Resize(ref _entries, size);
        _buckets = new int[size];
        for (int i = 0; i < _used; i++)
        {
            if (_entries[i].Next < -1) continue;
            ref int bucket = ref _buckets[_entries[i].Hash % (uint)size];
            _entries[i].Next = bucket - 1;
            bucket = i + 1;
        }
    }

    /// <summary>The value of a key, added with a default value if it is not there (CollectionsMarshal).</summary>
    internal ref TValue ValueOrAdded(TKey key, out bool exists)
    {
        int at = FindOrAdd(key, out bool added);
        if (added) _entries[at].Value = default!;
        exists = !added;
        return ref _entries[at].Value;
    }

    /// <summary>The value of a key, or a null reference (CollectionsMarshal).</summary>
    internal ref TValue ValueOrNull(TKey key)
    {
        int at = Find(key);
        if (at < 0) return ref Unsafe.NullRef<TValue>();
        return ref _entries[at].Value;
    }

    public bool Remove(TKey key) => Remove(key, out _);

    public bool Remove(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        int at = Find(key);
        if (at < 0)
        {
            value = default;
            return false;
        }
        ref Entry entry = ref _entries[at];
        ref int link = ref _buckets![entry.Hash % (uint)_buckets.Length];
        if (link == at + 1) link = entry.Next + 1;
        else
        {
            int before = link - 1;
            while (_entries[before].Next != at) before = _entries[before].Next;
            _entries[before].Next = entry.Next;
        }
        value = entry.Value;
        entry.Key = default!;
        entry.Value = default!;
        entry.Next = FreeBase - _freeList;
        _freeList = at;
        _freeCount++;
        return true;
    }

    public void Clear()
    {
        if (_used == 0) return;
        Array.Clear(_buckets!);
        Array.Clear(_entries, 0, _used);
        (_used, _freeCount, _freeList) = (0, 0, -1);
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0) ThrowHelper.ArgumentOutOfRange(nameof(capacity));
        if (_entries.Length >= capacity) return _entries.Length;
        _version++;
        Resize(HashSizes.AtLeast(capacity));
        return _entries.Length;
    }
}
