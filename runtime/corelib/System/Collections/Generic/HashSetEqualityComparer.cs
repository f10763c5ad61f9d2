namespace System.Collections.Generic;

/// <summary>Equality of hash sets by their elements.</summary>
internal sealed class HashSetEqualityComparer<T> : IEqualityComparer<HashSet<T>?>
{
    public bool Equals(HashSet<T>? x, HashSet<T>? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null) return false;
        if (x.Comparer.Equals(y.Comparer)) return x.Count == y.Count && y.SetEquals(x);
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        foreach (T wanted in y)
            if (!Has(x, wanted, comparer)) return false;
        return true;
    }

    private static bool Has(HashSet<T> set, T wanted, EqualityComparer<T> comparer)
    {
        foreach (T item in set)
            if (comparer.Equals(wanted, item)) return true;
        return false;
    }

    public int GetHashCode(HashSet<T>? obj)
    {
        int hash = 0;
        if (obj is not null)
            foreach (T item in obj)
                if (item is not null) hash ^= item.GetHashCode();
        return hash;
    }

    public override bool Equals(object? obj) => obj is HashSetEqualityComparer<T>;
    public override int GetHashCode() => EqualityComparer<T>.Default.GetHashCode();
}
