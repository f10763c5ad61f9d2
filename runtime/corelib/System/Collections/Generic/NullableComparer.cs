namespace System.Collections.Generic;

/// <summary>Order of nullable values: nothing comes first.</summary>
internal sealed class NullableComparer<T> : Comparer<T?> where T : struct
{
    public override int Compare(T? x, T? y)
    {
        if (x.HasValue) return y.HasValue ? Comparer<T>.Default.Compare(x.value, y.value) : 1;
        return y.HasValue ? -1 : 0;
    }

    public override bool Equals(object? obj) => obj is NullableComparer<T>;
    public override int GetHashCode() => 2;
}
