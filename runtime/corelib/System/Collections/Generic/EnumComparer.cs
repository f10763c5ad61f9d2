namespace System.Collections.Generic;

/// <summary>Order of enums: that of their underlying integers.</summary>
internal sealed class EnumComparer<T> : Comparer<T> where T : struct
{
    public override int Compare(T x, T y) => ((IComparable)(object)x).CompareTo(y);
    public override bool Equals(object? obj) => obj is EnumComparer<T>;
    public override int GetHashCode() => 3;
}
