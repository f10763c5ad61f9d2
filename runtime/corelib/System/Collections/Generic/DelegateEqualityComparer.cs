namespace System.Collections.Generic;

/// <summary>Equality that two functions define.</summary>
internal sealed class DelegateEqualityComparer<T>(Func<T?, T?, bool> equals, Func<T, int>? getHashCode) : EqualityComparer<T>
{
    public override bool Equals(T? x, T? y) => equals(x, y);
    public override int GetHashCode(T obj) => getHashCode is null ? throw new NotSupportedException() : getHashCode(obj);
}
