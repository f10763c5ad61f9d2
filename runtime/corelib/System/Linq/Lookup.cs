// This file holds the hash table of groups, in the order in which their keys appeared. A key may be null.
using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

public class Lookup<TKey, TElement> : ILookup<TKey, TElement>
{
    private const int FirstBits = 3;

    private readonly IEqualityComparer<TKey> _comparer;
    private Grouping<TKey, TElement>?[] _buckets = new Grouping<TKey, TElement>?[1 << FirstBits];
    private Builder<Grouping<TKey, TElement>> _groups;

    /// <summary>Bits of a hash that do not choose the bucket.</summary>
    private int _shift = 32 - FirstBits;

    internal Lookup(IEqualityComparer<TKey>? comparer) => _comparer = comparer ?? EqualityComparer<TKey>.Default;

    public int Count => _groups.Count;

    public IEnumerable<TElement> this[TKey key] => Find(key) is { } group ? group : Array.Empty<TElement>();

    public bool Contains(TKey key) => Find(key) is not null;

    public IEnumerator<IGrouping<TKey, TElement>> GetEnumerator()
    {
        for (int i = 0; i < _groups.Count; i++) yield return _groups.Items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public IEnumerable<TResult> ApplyResultSelector<TResult>(Func<TKey, IEnumerable<TElement>, TResult> resultSelector)
    {
        for (int i = 0; i < _groups.Count; i++) yield return resultSelector(_groups.Items[i]._key, _groups.Items[i]);
    }

    internal Grouping<TKey, TElement> GroupAt(int index) => _groups.Items[index];

    internal void Fill(IEnumerable<TElement> source, Func<TElement, TKey> keySelector)
    {
        foreach (TElement item in source.Each()) GroupOf(keySelector(item))._elements.Add(item);
    }

    internal void Fill<TSource>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector)
    {
        foreach (TSource item in source.Each()) GroupOf(keySelector(item))._elements.Add(elementSelector(item));
    }

    /// <summary>For joins: elements without a key match nothing.</summary>
    internal void FillWithoutNull(IEnumerable<TElement> source, Func<TElement, TKey> keySelector)
    {
        foreach (TElement item in source.Each())
        {
            TKey key = keySelector(item);
            if (key is not null) GroupOf(key)._elements.Add(item);
        }
    }

    private int HashOf(TKey key) => key is null ? 0 : _comparer.GetHashCode(key);

    /// <summary>Multiplicative hashing: the upper bits of the product depend on all bits (Knuth, TAOCP 3, 6.4).</summary>
    private int BucketOf(int hashCode) => (int)((uint)hashCode * 0x9E3779B1u >> _shift);

    internal Grouping<TKey, TElement>? Find(TKey key) => Find(key, HashOf(key));

    private Grouping<TKey, TElement>? Find(TKey key, int hashCode)
    {
        for (Grouping<TKey, TElement>? group = _buckets[BucketOf(hashCode)]; group is not null; group = group._inBucket)
        {
            if (group._hashCode == hashCode && _comparer.Equals(group._key, key)) return group;
        }
        return null;
    }

    internal Grouping<TKey, TElement> GroupOf(TKey key)
    {
        int hashCode = HashOf(key);
        return Find(key, hashCode) ?? AddGroup(key, hashCode);
    }

    private Grouping<TKey, TElement> AddGroup(TKey key, int hashCode)
    {
        if (_groups.Count == _buckets.Length) Grow();
        Grouping<TKey, TElement> group = new(key, hashCode);
        ref Grouping<TKey, TElement>? bucket = ref _buckets[BucketOf(hashCode)];
        group._inBucket = bucket;
        bucket = group;
        _groups.Add(group);
        return group;
    }

    private void Grow()
    {
        _shift--;
        _buckets = new Grouping<TKey, TElement>?[2 * _buckets.Length];
        for (int i = 0; i < _groups.Count; i++)
        {
            Grouping<TKey, TElement> group = _groups.Items[i];
            ref Grouping<TKey, TElement>? bucket = ref _buckets[BucketOf(group._hashCode)];
            group._inBucket = bucket;
            bucket = group;
        }
    }
}

/// <summary>What ToLookup gives: its length is known to those who ask.</summary>
internal sealed class CollectionLookup<TKey, TElement>(IEqualityComparer<TKey>? comparer) : Lookup<TKey, TElement>(comparer), ICollection<IGrouping<TKey, TElement>>, IReadOnlyCollection<IGrouping<TKey, TElement>>
{
    bool ICollection<IGrouping<TKey, TElement>>.IsReadOnly => true;

    void ICollection<IGrouping<TKey, TElement>>.CopyTo(IGrouping<TKey, TElement>[] array, int arrayIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)arrayIndex > (uint)array.Length || array.Length - arrayIndex < Count) ThrowHelper.ArgumentOutOfRange(nameof(arrayIndex));
        for (int i = 0; i < Count; i++) array[arrayIndex + i] = GroupAt(i);
    }

    bool ICollection<IGrouping<TKey, TElement>>.Contains(IGrouping<TKey, TElement> item) => item is not null && ReferenceEquals(Find(item.Key), item);
    void ICollection<IGrouping<TKey, TElement>>.Add(IGrouping<TKey, TElement> item) => throw new NotSupportedException();
    void ICollection<IGrouping<TKey, TElement>>.Clear() => throw new NotSupportedException();
    bool ICollection<IGrouping<TKey, TElement>>.Remove(IGrouping<TKey, TElement> item) => throw new NotSupportedException();
}
