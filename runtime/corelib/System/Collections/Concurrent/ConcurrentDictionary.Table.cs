// This file does what concerns the whole table: growth, counting, snapshots.
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Threading;
using Internal.Runtime;

namespace System.Collections.Concurrent;

public partial class ConcurrentDictionary<TKey, TValue>
{
    /// <summary>Locks all stripes of the table, in order.</summary>
    private Table EnterAll()
    {
        while (true)
        {
            Table table = Volatile.Read(ref _table);
            foreach (object one in table.Locks) Monitor.Enter(one);
            if (table == Volatile.Read(ref _table)) return table;
            ExitAll(table);
        }
    }

    private static void ExitAll(Table table)
    {
        foreach (object one in table.Locks) Monitor.Exit(one);
    }

    /// <summary>Doubles a table that is full in one stripe, unless it is nearly empty: then the hashes are bad.</summary>
    private void Grow(Table full)
    {
        Table table = EnterAll();
        try
        {
            if (table != full) return;
            int count = CountOf(table);
            if (count < table.Buckets.Length / 4)
            {
                _budget = _budget > int.MaxValue / 2 ? int.MaxValue : 2 * _budget;
                return;
            }
            int stripes = _growsStripes && table.Locks.Length < MostStripes ? table.Locks.Length * 2 : table.Locks.Length;
            Table larger = NewTable(HashSizes.AtLeast(table.Buckets.Length * 2), stripes);
            foreach (Node? bucket in table.Buckets)
                for (Node? node = bucket; node is not null; node = node.Next)
                {
                    ref Node? place = ref larger.BucketOf(node.Hash);
                    place = new Node(node.Key, node.Value, node.Hash, place);
                    larger.Counts[larger.StripeOf(node.Hash)]++;
                }
            _budget = Math.Max(1, larger.Buckets.Length / larger.Locks.Length);
            Volatile.Write(ref _table, larger);
        }
        finally
        {
            ExitAll(table);
        }
    }

    private static int CountOf(Table table)
    {
        int count = 0;
        foreach (int stripe in table.Counts) count += stripe;
        return count;
    }

    public int Count
    {
        get
        {
            Table table = EnterAll();
            int count = CountOf(table);
            ExitAll(table);
            return count;
        }
    }

    public bool IsEmpty => Count == 0;

    public void Clear()
    {
        Table table = EnterAll();
        if (CountOf(table) != 0)
        {
            _budget = Math.Max(1, DefaultCapacity / table.Locks.Length);
            Volatile.Write(ref _table, NewTable(HashSizes.AtLeast(Math.Max(DefaultCapacity, table.Locks.Length)), table.Locks.Length));
        }
        ExitAll(table);
    }

    /// <summary>The pairs at one moment.</summary>
    public KeyValuePair<TKey, TValue>[] ToArray()
    {
        Table table = EnterAll();
        KeyValuePair<TKey, TValue>[] pairs = new KeyValuePair<TKey, TValue>[CountOf(table)];
        int count = 0;
        foreach (Node? bucket in table.Buckets)
            for (Node? node = bucket; node is not null; node = node.Next) pairs[count++] = new KeyValuePair<TKey, TValue>(node.Key, node.Value);
        ExitAll(table);
        return pairs;
    }

    public ICollection<TKey> Keys => new ReadOnlyCollection<TKey>(Array.ConvertAll(ToArray(), static pair => pair.Key));
    public ICollection<TValue> Values => new ReadOnlyCollection<TValue>(Array.ConvertAll(ToArray(), static pair => pair.Value));
    IEnumerable<TKey> IReadOnlyDictionary<TKey, TValue>.Keys => Keys;
    IEnumerable<TValue> IReadOnlyDictionary<TKey, TValue>.Values => Values;
    ICollection IDictionary.Keys => (ICollection)Keys;
    ICollection IDictionary.Values => (ICollection)Values;

    /// <summary>The pairs as they are met; other threads may change the table meanwhile.</summary>
    public IEnumerator<KeyValuePair<TKey, TValue>> GetEnumerator()
    {
        Node?[] buckets = Volatile.Read(ref _table).Buckets;
        for (int i = 0; i < buckets.Length; i++)
            for (Node? node = Volatile.Read(ref buckets[i]); node is not null; node = Volatile.Read(ref node.Next))
                yield return new KeyValuePair<TKey, TValue>(node.Key, node.Value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
