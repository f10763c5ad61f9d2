// This file holds what a sorted set does with other collections. The other one is taken as a set in this one's order.
namespace System.Collections.Generic;

public partial class SortedSet<T>
{
    private SortedSet<T> AsSet(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return other is SortedSet<T> set && set.Comparer.Equals(Comparer) ? set : new SortedSet<T>(other, Comparer);
    }

    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this)) return;
        foreach (T item in other) Add(item);
    }

    /// <summary>Of equal items those of the other collection stay, unless it is a set in the same order.</summary>
    public virtual void IntersectWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || ReferenceEquals(other, this)) return;
        SortedSet<T> set = AsSet(other);
        if (ReferenceEquals(set, other))
        {
            foreach (T item in ToArray())
                if (!set.Contains(item)) Remove(item);
            return;
        }
        var kept = new List<T>();
        foreach (T item in other)
            if (Contains(item)) kept.Add(item);
        Clear();
        foreach (T item in kept) Add(item);
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this)) Clear();
        else
            foreach (T item in other) Remove(item);
    }

    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (ReferenceEquals(other, this))
        {
            Clear();
            return;
        }
        foreach (T item in AsSet(other).ToArray())
            if (!Remove(item)) Add(item);
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        SortedSet<T> set = AsSet(other);
        return Count <= set.Count && AllIn(set);
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        SortedSet<T> set = AsSet(other);
        return Count < set.Count && AllIn(set);
    }

    public bool IsSupersetOf(IEnumerable<T> other)
    {
        SortedSet<T> set = AsSet(other);
        return set.Count <= Count && set.AllIn(this);
    }

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        SortedSet<T> set = AsSet(other);
        return set.Count < Count && set.AllIn(this);
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        SortedSet<T> set = AsSet(other);
        return set.Count == Count && set.AllIn(this);
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other)
            if (Contains(item)) return true;
        return false;
    }

    private bool AllIn(SortedSet<T> other)
    {
        foreach (T item in this)
            if (!other.Contains(item)) return false;
        return true;
    }

    public static IEqualityComparer<SortedSet<T>> CreateSetComparer() => CreateSetComparer(null);
    public static IEqualityComparer<SortedSet<T>> CreateSetComparer(IEqualityComparer<T>? memberEqualityComparer) => new SetComparer(memberEqualityComparer ?? EqualityComparer<T>.Default);

    /// <summary>Sets with equal members are equal.</summary>
    private sealed class SetComparer(IEqualityComparer<T> members) : IEqualityComparer<SortedSet<T>>
    {
        public bool Equals(SortedSet<T>? x, SortedSet<T>? y) => x is null ? y is null : y is not null && x.SetEquals(y);

        public int GetHashCode(SortedSet<T> obj)
        {
            int hash = 0;
            if (obj is not null)
                foreach (T item in obj) hash ^= item is null ? 0 : members.GetHashCode(item) & 0x7FFFFFFF;
            return hash;
        }
    }
}
