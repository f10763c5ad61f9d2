namespace System.Collections.Generic;

/// <summary>Equality of types that only have Object.Equals.</summary>
internal sealed class ObjectEqualityComparer<T> : EqualityComparer<T>
{
    public override bool Equals(T? x, T? y)
    {
        if (x is not null) return y is not null && x.Equals(y);
        return y is null;
    }

    public override int GetHashCode(T obj) => obj?.GetHashCode() ?? 0;
    public override bool Equals(object? obj) => obj is ObjectEqualityComparer<T>;
    public override int GetHashCode() => 4;
}
