namespace System.Collections.Generic;

/// <summary>Order of types that may implement IComparable.</summary>
internal sealed class ObjectComparer<T> : Comparer<T>
{
    public override int Compare(T? x, T? y)
    {
        if (x is null) return y is null ? 0 : -1;
        if (y is null) return 1;
        if (x is IComparable a) return a.CompareTo(y);
        if (y is IComparable b) return -b.CompareTo(x);
        throw new ArgumentException("At least one object must implement IComparable.");
    }

    public override bool Equals(object? obj) => obj is ObjectComparer<T>;
    public override int GetHashCode() => 4;
}
