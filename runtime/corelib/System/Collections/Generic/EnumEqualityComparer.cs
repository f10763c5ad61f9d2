using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>Equality of enums: of their bits, without a box.</summary>
internal sealed class EnumEqualityComparer<T> : EqualityComparer<T> where T : struct
{
    public override bool Equals(T x, T y) => EnumBits.Of(ref x) == EnumBits.Of(ref y);
    public override int GetHashCode(T obj) => obj.GetHashCode();
    public override bool Equals(object? obj) => obj is EnumEqualityComparer<T>;
    public override int GetHashCode() => 3;
}
