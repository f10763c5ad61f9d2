using Internal.Runtime;

namespace System.Collections.Generic;

/// <summary>Order of a type.</summary>
public abstract class Comparer<T> : IComparer, IComparer<T>
{
    protected Comparer() { }

    public static Comparer<T> Default { get; } = ComparerFactory.CreateOrder<T>();

    public static Comparer<T> Create(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return new ComparisonComparer<T>(comparison);
    }

    public abstract int Compare(T? x, T? y);

    int IComparer.Compare(object? x, object? y)
    {
        if (x is null) return y is null ? 0 : -1;
        if (y is null) return 1;
        if (x is T a && y is T b) return Compare(a, b);
        throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }
}
