namespace System.Collections.Generic;

/// <summary>Equality of types that implement IEquatable of themselves.</summary>
internal sealed class GenericEqualityComparer<T> : EqualityComparer<T> where T : IEquatable<T>?
{
    public override bool Equals(T? x, T? y)
    {
        if (x is not null) return y is not null && x.Equals(y);
        return y is null;
    }

    public override int GetHashCode(T obj) => obj?.GetHashCode() ?? 0;
    public override bool Equals(object? obj) => obj is GenericEqualityComparer<T>;
    public override int GetHashCode() => 1;
}
