// This file holds the algebra of hash sets: union, difference, intersection, comparison. Places of items
// are marked in arrays of flags where the other side may repeat an item.
namespace System.Collections.Generic;

public partial class HashSet<T>
{
    /// <summary>The other side as a set with the same rules of equality, if it is one.</summary>
    private HashSet<T>? SameRules(IEnumerable<T> other) => other is HashSet<T> set && Comparer.Equals(set.Comparer) ? set : null;

    public void UnionWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        foreach (T item in other) Place(item, out _);
    }

    public void ExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0) return;
        if (other == this)
        {
            Clear();
            return;
        }
        foreach (T item in other) Remove(item);
    }

    public void IntersectWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this) return;
        if (other is ICollection<T> { Count: 0 })
        {
            Clear();
            return;
        }
        if (SameRules(other) is { } set)
        {
            for (int i = 0; i < _count; i++)
                if (_entries![i].Next >= -1 && !set.Contains(_entries[i].Value)) Release(i);
            return;
        }
        int original = _count;
        bool[] kept = new bool[original];
        foreach (T item in other)
            if (Find(item) is >= 0 and int at) kept[at] = true;
        for (int i = 0; i < original; i++)
            if (_entries![i].Next >= -1 && !kept[i]) Release(i);
    }

    public void SymmetricExceptWith(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0) UnionWith(other);
        else if (other == this) Clear();
        else if (SameRules(other) is { } set) Toggle(set);
        else ToggleOnce(other);
    }

    private void Toggle(HashSet<T> other)
    {
        foreach (T item in other)
            if (!Remove(item)) Place(item, out _);
    }

    /// <summary>Removes after all is added, so that an item the other side repeats counts once.</summary>
    private void ToggleOnce(IEnumerable<T> other)
    {
        int original = _count;
        bool[] added = new bool[original], removed = new bool[original];
        foreach (T item in other)
        {
            int at = Place(item, out bool isNew);
            if (at >= original) continue;
            if (isNew) added[at] = true;
            else if (!added[at]) removed[at] = true;
        }
        for (int i = 0; i < original; i++)
            if (removed[i]) Release(i);
    }

    public bool IsSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this) return true;
        if (SameRules(other) is { } set) return Count <= set.Count && set.HasAll(this);
        (int found, _) = Compare(other, false);
        return found == Count;
    }

    public bool IsProperSubsetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) return false;
        if (other is ICollection<T> known)
        {
            if (known.Count == 0) return false;
            if (Count == 0) return known.Count > 0;
            if (SameRules(other) is { } set) return Count < set.Count && set.HasAll(this);
        }
        (int found, int missing) = Compare(other, false);
        return found == Count && missing > 0;
    }

    public bool IsSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this || other is ICollection<T> { Count: 0 }) return true;
        if (SameRules(other) is { } set && set.Count > Count) return false;
        return HasAll(other);
    }

    public bool IsProperSupersetOf(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0 || other == this) return false;
        if (other is ICollection<T> { Count: 0 }) return true;
        if (SameRules(other) is { } set) return set.Count < Count && HasAll(set);
        (int found, int missing) = Compare(other, true);
        return found < Count && missing == 0;
    }

    public bool Overlaps(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (Count == 0) return false;
        if (other == this) return true;
        foreach (T item in other)
            if (Contains(item)) return true;
        return false;
    }

    public bool SetEquals(IEnumerable<T> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other == this) return true;
        if (SameRules(other) is { } set) return Count == set.Count && HasAll(set);
        if (Count == 0 && other is ICollection<T> { Count: > 0 }) return false;
        (int found, int missing) = Compare(other, true);
        return found == Count && missing == 0;
    }

    private bool HasAll(IEnumerable<T> other)
    {
        foreach (T item in other)
            if (!Contains(item)) return false;
        return true;
    }

    /// <summary>How many of this set's items the other side has, and how many it has besides; it may stop at the first of those.</summary>
    private (int Found, int Missing) Compare(IEnumerable<T> other, bool stopsAtMissing)
    {
        int found = 0, missing = 0;
        bool[] seen = new bool[_count];
        foreach (T item in other)
        {
            int at = Find(item);
            if (at < 0)
            {
                missing++;
                if (stopsAtMissing) break;
            }
            else if (!seen[at])
            {
                seen[at] = true;
                found++;
            }
        }
        return (found, missing);
    }
}
