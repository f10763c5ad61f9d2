namespace System.Collections.Generic;

/// <summary>Equality of nullable values.</summary>
internal sealed class NullableEqualityComparer<T> : EqualityComparer<T?> where T : struct
{
    public override bool Equals(T? x, T? y) => x.HasValue ? y.HasValue && EqualityComparer<T>.Default.Equals(x.value, y.value) : !y.HasValue;
    public override int GetHashCode(T? obj) => obj.GetHashCode();
    public override bool Equals(object? obj) => obj is NullableEqualityComparer<T>;
    public override int GetHashCode() => 2;
}
