using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System.Collections.Generic;

/// <summary>Equality of a type.</summary>
public abstract class EqualityComparer<T> : IEqualityComparer, IEqualityComparer<T>
{
    protected EqualityComparer() { }

    public static EqualityComparer<T> Default { get; } = ComparerFactory.CreateEquality<T>();

    public static EqualityComparer<T> Create(Func<T?, T?, bool> equals, Func<T, int>? getHashCode = null)
    {
        ArgumentNullException.ThrowIfNull(equals);
        return new DelegateEqualityComparer<T>(equals, getHashCode);
    }

    public abstract bool Equals(T? x, T? y);
    public abstract int GetHashCode([DisallowNull] T obj);

    int IEqualityComparer.GetHashCode(object? obj)
    {
        if (obj is null) return 0;
        if (obj is T value) return GetHashCode(value);
        throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }

    bool IEqualityComparer.Equals(object? x, object? y)
    {
        if (ReferenceEquals(x, y)) return true;
        if (x is null || y is null) return false;
        if (x is T a && y is T b) return Equals(a, b);
        throw new ArgumentException("Type of argument is not compatible with the generic comparer.");
    }
}
