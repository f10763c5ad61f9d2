// This file holds a hash table that threads share. Readers take no lock: the nodes of a bucket are a list whose links and
// values are written last. Writers lock one of several stripes of the table, growth locks all.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading;
using Internal.Runtime;

namespace System.Collections.Concurrent;

public partial class ConcurrentDictionary<TKey, TValue> : IDictionary<TKey, TValue>, IDictionary, IReadOnlyDictionary<TKey, TValue> where TKey : notnull
{
    private const int DefaultCapacity = 31, MostStripes = 1024;

    private sealed class Node(TKey key, TValue value, int hash, Node? next)
    {
        internal readonly TKey Key = key;
        internal TValue Value = value;   // replaced in place only if it is written in one step
        internal readonly int Hash = hash;
        internal Node? Next = next;
    }

    /// <summary>Everything that growth replaces.</summary>
    private sealed class Table(Node?[] buckets, object[] locks, int[] counts)
    {
        internal readonly Node?[] Buckets = buckets;
        internal readonly object[] Locks = locks;
        internal readonly int[] Counts = counts;   // of each stripe

        internal ref Node? BucketOf(int hash) => ref Buckets[(int)((uint)hash % (uint)Buckets.Length)];
        internal int StripeOf(int hash) => (int)((uint)hash % (uint)Buckets.Length % (uint)Locks.Length);
    }

    private Table _table;
    private int _budget;   // of a stripe, before the table grows
    private readonly IEqualityComparer<TKey>? _comparer;
    private readonly bool _growsStripes;

    private static int DefaultStripes => Environment.ProcessorCount;

    public ConcurrentDictionary() : this(DefaultStripes, DefaultCapacity, true, null) { }
    public ConcurrentDictionary(IEqualityComparer<TKey>? comparer) : this(DefaultStripes, DefaultCapacity, true, comparer) { }
    public ConcurrentDictionary(int concurrencyLevel, int capacity) : this(concurrencyLevel, capacity, false, null) { }
    public ConcurrentDictionary(int concurrencyLevel, int capacity, IEqualityComparer<TKey>? comparer) : this(concurrencyLevel, capacity, false, comparer) { }
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection) : this(DefaultStripes, collection, null) { }
    public ConcurrentDictionary(IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer) : this(DefaultStripes, collection, comparer) { }

    public ConcurrentDictionary(int concurrencyLevel, IEnumerable<KeyValuePair<TKey, TValue>> collection, IEqualityComparer<TKey>? comparer) : this(concurrencyLevel, DefaultCapacity, false, comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        foreach (KeyValuePair<TKey, TValue> pair in collection)
        {
            if (pair.Key is null) ThrowKeyNull();
            if (!TryAdd(pair.Key, pair.Value)) ThrowHelper.Argument("The source argument contains duplicate keys.");
        }
    }

    private ConcurrentDictionary(int concurrencyLevel, int capacity, bool growsStripes, IEqualityComparer<TKey>? comparer)
    {
        if (concurrencyLevel == -1) concurrencyLevel = DefaultStripes;
        if (concurrencyLevel < 1) ThrowHelper.ArgumentOutOfRange(nameof(concurrencyLevel), "The concurrencyLevel argument must be positive, or -1 to indicate a default level.");
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        capacity = HashSizes.AtLeast(Math.Max(capacity, concurrencyLevel));
        _table = NewTable(capacity, concurrencyLevel);
        _growsStripes = growsStripes;
        _budget = capacity / concurrencyLevel;
        _comparer = comparer;
    }

    private static Table NewTable(int buckets, int stripes)
    {
        object[] locks = new object[stripes];
        for (int i = 0; i < locks.Length; i++) locks[i] = new object();
        return new Table(new Node?[buckets], locks, new int[stripes]);
    }

    public IEqualityComparer<TKey> Comparer => _comparer ?? EqualityComparer<TKey>.Default;

    private int HashOf(TKey key)
    {
        if (key is null) ThrowKeyNull();
        return _comparer is null ? key.GetHashCode() : _comparer.GetHashCode(key);
    }

    private bool AreEqual(TKey a, TKey b) => _comparer is null ? EqualityComparer<TKey>.Default.Equals(a, b) : _comparer.Equals(a, b);

    [DoesNotReturn]
    private static void ThrowKeyNull() => ThrowHelper.ArgumentNull("key");

    private Node? Find(Table table, TKey key, int hash)
    {
        for (Node? node = Volatile.Read(ref table.BucketOf(hash)); node is not null; node = Volatile.Read(ref node.Next))
            if (node.Hash == hash && AreEqual(node.Key, key)) return node;
        return null;
    }

    /// <summary>Locks the stripe of a hash; the table is the one that it is a stripe of.</summary>
    private Table Enter(int hash, out int stripe)
    {
        while (true)
        {
            Table table = Volatile.Read(ref _table);
            stripe = table.StripeOf(hash);
            Monitor.Enter(table.Locks[stripe]);
            if (table == Volatile.Read(ref _table)) return table;
            Monitor.Exit(table.Locks[stripe]);
        }
    }

    /// <summary>Replaces the value of a node: in place, or by a new node if another thread could see half of it.</summary>
    private static void Replace(Table table, Node node, TValue value)
    {
        if (!typeof(TValue).IsValueType || Unsafe.SizeOf<TValue>() <= 8 && !RuntimeHelpers.IsReferenceOrContainsReferences<TValue>() && (Unsafe.SizeOf<TValue>() & Unsafe.SizeOf<TValue>() - 1) == 0 && IsPrimitive)
        {
            node.Value = value;
            return;
        }
        Relink(table, node, new Node(node.Key, value, node.Hash, node.Next));
    }

    private static bool IsPrimitive => typeof(TValue) == typeof(bool) || typeof(TValue) == typeof(byte) || typeof(TValue) == typeof(char) || typeof(TValue) == typeof(short) || typeof(TValue) == typeof(int)
        || typeof(TValue) == typeof(long) || typeof(TValue) == typeof(uint) || typeof(TValue) == typeof(ulong) || typeof(TValue) == typeof(double) || typeof(TValue) == typeof(float);

    /// <summary>Puts another node, or what follows it, in a node's place.</summary>
    private static void Relink(Table table, Node node, Node? other)
    {
        ref Node? link = ref table.BucketOf(node.Hash);
        while (link != node) link = ref link!.Next;
        Volatile.Write(ref link, other);
    }

    /// <summary>Adds a pair, or finds the one that is there; with the flag it gets the value.</summary>
    private bool Add(TKey key, int hash, TValue value, bool replace, out TValue result)
    {
        Table table = Enter(hash, out int stripe);
        bool grow;
        try
        {
            if (Find(table, key, hash) is { } node)
            {
                if (replace) Replace(table, node, value);
                result = replace ? value : node.Value;
                return false;
            }
            ref Node? bucket = ref table.BucketOf(hash);
            Volatile.Write(ref bucket, new Node(key, value, hash, bucket));
            grow = ++table.Counts[stripe] > _budget;
        }
        finally
        {
            Monitor.Exit(table.Locks[stripe]);
        }
        if (grow) Grow(table);
        result = value;
        return true;
    }

    public bool TryAdd(TKey key, TValue value) => Add(key, HashOf(key), value, false, out _);
    public bool ContainsKey(TKey key) => Find(Volatile.Read(ref _table), key, HashOf(key)) is not null;

    public bool TryGetValue(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        Node? node = Find(Volatile.Read(ref _table), key, HashOf(key));
        value = node is null ? default : node.Value;
        return node is not null;
    }

    public TValue this[TKey key]
    {
        get => TryGetValue(key, out TValue? value) ? value : throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");
        set => Add(key, HashOf(key), value, true, out _);
    }

    public bool TryUpdate(TKey key, TValue newValue, TValue comparisonValue)
    {
        int hash = HashOf(key);
        Table table = Enter(hash, out int stripe);
        try
        {
            if (Find(table, key, hash) is not { } node || !EqualityComparer<TValue>.Default.Equals(node.Value, comparisonValue)) return false;
            Replace(table, node, newValue);
            return true;
        }
        finally
        {
            Monitor.Exit(table.Locks[stripe]);
        }
    }

    public bool TryRemove(TKey key, [MaybeNullWhen(false)] out TValue value) => Remove(key, false, default, out value);

    public bool TryRemove(KeyValuePair<TKey, TValue> item)
    {
        if (item.Key is null) ThrowHelper.Argument("TKey is a reference type and item.Key is null.", nameof(item));
        return Remove(item.Key, true, item.Value, out _);
    }

    private bool Remove(TKey key, bool match, TValue? expected, [MaybeNullWhen(false)] out TValue value)
    {
        int hash = HashOf(key);
        Table table = Enter(hash, out int stripe);
        try
        {
            if (Find(table, key, hash) is { } node && (!match || EqualityComparer<TValue>.Default.Equals(node.Value, expected)))
            {
                Relink(table, node, node.Next);
                table.Counts[stripe]--;
                value = node.Value;
                return true;
            }
        }
        finally
        {
            Monitor.Exit(table.Locks[stripe]);
        }
        value = default;
        return false;
    }
}
