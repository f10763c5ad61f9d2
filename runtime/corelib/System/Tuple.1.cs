using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A tuple of one, as an object.</summary>
public class Tuple<T1>(T1 item1) : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public T1 Item1 { get; } = item1;

    public override bool Equals([NotNullWhen(true)] object? obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    public override string ToString() => "(" + Item1 + ")";

    int IComparable.CompareTo(object? obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    bool IStructuralEquatable.Equals([NotNullWhen(true)] object? other, IEqualityComparer comparer) =>
        other is Tuple<T1> tuple
        && comparer.Equals(Item1, tuple.Item1);

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1!));

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null) return 1;
        if (other is not Tuple<T1> tuple) throw TupleText.WrongType(this, nameof(other));
        return comparer.Compare(Item1, tuple.Item1);
    }

    int ITuple.Length => 1;
    object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        _ => throw new IndexOutOfRangeException(),
    };
}
