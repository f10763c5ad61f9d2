namespace System.Collections.Generic;

/// <summary>Order of types that implement IComparable of themselves.</summary>
internal sealed class GenericComparer<T> : Comparer<T> where T : IComparable<T>?
{
    public override int Compare(T? x, T? y)
    {
        if (x is not null) return y is not null ? x.CompareTo(y) : 1;
        return y is null ? 0 : -1;
    }

    public override bool Equals(object? obj) => obj is GenericComparer<T>;
    public override int GetHashCode() => 1;
}
