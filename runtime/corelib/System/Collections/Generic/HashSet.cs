// This file holds the hash table of values. Entries lie in an array in the order of insertion; a removed
// entry's place goes to a free list, last in, first out, and is used again before the array grows.
// Enumeration is by place: both are observable. Buckets hold places from 1, so 0 is an empty one.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Collections.Generic;

public partial class HashSet<T> : ICollection<T>, ISet<T>, IReadOnlyCollection<T>, IReadOnlySet<T>
{
    /// <summary>In `Next`: -1 ends a chain; -3 - n is a free place whose successor in the free list is n (-1: none).</summary>
    private struct Entry
    {
        internal uint Hash;
        internal int Next;
        internal T Value;
    }

    private const int FreeBase = -3;
    private const int ShrinkFactor = 3;

    private int[]? _buckets;
    private Entry[]? _entries;
    private ulong _multiplier;
    private int _count;
    private int _freeList = -1;
    private int _freeCount;
    private int _version;
    private readonly IEqualityComparer<T>? _comparer; // null: the default one

    public HashSet() { }

    public HashSet(IEqualityComparer<T>? comparer)
    {
        if (comparer is not null && comparer != EqualityComparer<T>.Default) _comparer = comparer;
    }

    public HashSet(int capacity) : this(capacity, null) { }

    public HashSet(int capacity, IEqualityComparer<T>? comparer) : this(comparer)
    {
        if (capacity < 0) ThrowHelper.ArgumentOutOfRange(nameof(capacity));
        if (capacity > 0) Initialize(capacity);
    }

    public HashSet(IEnumerable<T> collection) : this(collection, null) { }

    public HashSet(IEnumerable<T> collection, IEqualityComparer<T>? comparer) : this(comparer)
    {
        ArgumentNullException.ThrowIfNull(collection);
        if (SameRules(collection) is { } set)
        {
            CopyFrom(set);
            return;
        }
        if (collection is ICollection<T> { Count: > 0 } known) Initialize(known.Count);
        UnionWith(collection);
        if (_count > 0 && _entries!.Length / _count > ShrinkFactor) TrimExcess();
    }

    /// <summary>A copy keeps free places unless the source is mostly empty.</summary>
    private void CopyFrom(HashSet<T> source)
    {
        if (source.Count == 0) return;
        if (HashSizes.After(source.Count + 1) < source._buckets!.Length)
        {
            Initialize(source.Count);
            foreach (T item in source) Place(item, out _);
            return;
        }
        _buckets = (int[])source._buckets.Clone();
        _entries = (Entry[])source._entries!.Clone();
        (_multiplier, _count, _freeList, _freeCount) = (source._multiplier, source._count, source._freeList, source._freeCount);
    }

    public IEqualityComparer<T> Comparer => _comparer ?? EqualityComparer<T>.Default;
    public int Count => _count - _freeCount;
    public int Capacity => _entries?.Length ?? 0;
    bool ICollection<T>.IsReadOnly => false;

    public bool Add(T item)
    {
        Place(item, out bool added);
        return added;
    }

    void ICollection<T>.Add(T item) => Add(item);
    public bool Contains(T item) => Find(item) >= 0;

    public bool TryGetValue(T equalValue, [MaybeNullWhen(false)] out T actualValue)
    {
        int at = Find(equalValue);
        actualValue = at < 0 ? default : _entries![at].Value;
        return at >= 0;
    }

    private ref int Bucket(uint hash)
    {
        int[] buckets = _buckets!;
        return ref buckets[HashSizes.Remainder(hash, buckets.Length, _multiplier)];
    }

    private uint HashOf(T item) => item is null ? 0 : (uint)(_comparer is null ? item.GetHashCode() : _comparer.GetHashCode(item));

    /// <summary>Place of an item, or -1.</summary>
    private int Find(T item)
    {
        if (_buckets is null) return -1;
        uint hash = HashOf(item);
        return Search(item, hash, Bucket(hash) - 1);
    }

    /// <summary>Place of an item in the chain that starts at a place, or -1.</summary>
    private int Search(T item, uint hash, int at)
    {
        Entry[] entries = _entries!;
        IEqualityComparer<T>? comparer = _comparer;
        int seen = 0;
        while ((uint)at < (uint)entries.Length)
        {
            ref Entry entry = ref entries[at];
            if (entry.Hash == hash && (comparer is null ? DefaultEquality.Equals(entry.Value, item) : comparer.Equals(entry.Value, item))) return at;
            at = entry.Next;
            if (++seen > entries.Length) ThrowHelper.ConcurrentChange();
        }
        return -1;
    }

    /// <summary>Place of an item, added if it is not there.</summary>
    private int Place(T item, out bool added)
    {
        if (_buckets is null) Initialize(0);
        uint hash = HashOf(item);
        int at = Search(item, hash, Bucket(hash) - 1);
        added = at < 0;
        return added ? Append(item, hash) : at;
    }

    private int Append(T item, uint hash)
    {
        int at = FreePlace();
        ref int bucket = ref Bucket(hash);
        ref Entry entry = ref _entries![at];
        entry.Hash = hash;
        entry.Next = bucket - 1;
        entry.Value = item;
        bucket = at + 1;
        _version++;
        return at;
    }

    private int FreePlace()
    {
        if (_freeCount > 0)
        {
            int free = _freeList;
            _freeList = FreeBase - _entries![free].Next;
            _freeCount--;
            return free;
        }
        if (_count == _entries!.Length) Resize(HashSizes.After(_count));
        return _count++;
    }

    public bool Remove(T item)
    {
        int at = Find(item);
        if (at >= 0) Release(at);
        return at >= 0;
    }

    private void Release(int at)
    {
        Entry[] entries = _entries!;
        ref Entry entry = ref entries[at];
        ref int bucket = ref Bucket(entry.Hash);
        if (bucket == at + 1) bucket = entry.Next + 1;
        else
        {
            int before = bucket - 1;
            while (entries[before].Next != at) before = entries[before].Next;
            entries[before].Next = entry.Next;
        }
        entry.Next = FreeBase - _freeList;
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>()) entry.Value = default!;
        _freeList = at;
        _freeCount++;
    }

    public int RemoveWhere(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        int removed = 0;
        for (int i = 0; i < _count; i++)
        {
            if (_entries![i].Next < -1) continue;
            T value = _entries[i].Value;
            if (match(value) && Remove(value)) removed++;
        }
        return removed;
    }

    public void Clear()
    {
        if (_count == 0) return;
        Array.Clear(_buckets!);
        Array.Clear(_entries!, 0, _count);
        (_count, _freeList, _freeCount) = (0, -1, 0);
    }

    private int Initialize(int capacity)
    {
        int size = HashSizes.AtLeast(capacity);
        _buckets = new int[size];
        _entries = new Entry[size];
        _multiplier = HashSizes.Multiplier(size);
        return size;
    }

    private void Resize(int size)
    {
        Entry[] entries = new Entry[size];
        Array.Copy(_entries!, entries, _count);
        _entries = entries;
        Rebuild(size);
    }

    /// <summary>Makes the chains anew; free places stay out of them.</summary>
    private void Rebuild(int size)
    {
        _buckets = new int[size];
        _multiplier = HashSizes.Multiplier(size);
        for (int i = 0; i < _count; i++)
        {
            ref Entry entry = ref _entries![i];
            if (entry.Next < -1) continue;
            ref int bucket = ref Bucket(entry.Hash);
            entry.Next = bucket - 1;
            bucket = i + 1;
        }
    }

    public int EnsureCapacity(int capacity)
    {
        if (capacity < 0) ThrowHelper.ArgumentOutOfRange(nameof(capacity));
        if (Capacity >= capacity) return Capacity;
        if (_buckets is null) return Initialize(capacity);
        Resize(HashSizes.AtLeast(capacity));
        return Capacity;
    }

    public void TrimExcess() => TrimExcess(Count);

    public void TrimExcess(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(capacity, Count);
        int size = HashSizes.AtLeast(capacity);
        if (size >= Capacity) return;
        Entry[] old = _entries!;
        int oldCount = _count, count = 0;
        _version++;
        _entries = new Entry[size];
        for (int i = 0; i < oldCount; i++)
            if (old[i].Next >= -1) _entries[count++] = old[i];
        (_count, _freeCount, _freeList) = (count, 0, -1);
        Rebuild(size);
    }
}
