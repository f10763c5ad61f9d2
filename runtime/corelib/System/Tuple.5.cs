using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A tuple of five, as an object.</summary>
public class Tuple<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) : IStructuralEquatable, IStructuralComparable, IComparable, ITuple
{
    public T1 Item1 { get; } = item1;
    public T2 Item2 { get; } = item2;
    public T3 Item3 { get; } = item3;
    public T4 Item4 { get; } = item4;
    public T5 Item5 { get; } = item5;

    public override bool Equals([NotNullWhen(true)] object? obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);
    public override string ToString() => "(" + Item1 + ", " + Item2 + ", " + Item3 + ", " + Item4 + ", " + Item5 + ")";

    int IComparable.CompareTo(object? obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    bool IStructuralEquatable.Equals([NotNullWhen(true)] object? other, IEqualityComparer comparer) =>
        other is Tuple<T1, T2, T3, T4, T5> tuple
        && comparer.Equals(Item1, tuple.Item1)
        && comparer.Equals(Item2, tuple.Item2)
        && comparer.Equals(Item3, tuple.Item3)
        && comparer.Equals(Item4, tuple.Item4)
        && comparer.Equals(Item5, tuple.Item5);

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => HashCode.Combine(comparer.GetHashCode(Item1!), comparer.GetHashCode(Item2!), comparer.GetHashCode(Item3!), comparer.GetHashCode(Item4!), comparer.GetHashCode(Item5!));

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null) return 1;
        if (other is not Tuple<T1, T2, T3, T4, T5> tuple) throw TupleText.WrongType(this, nameof(other));
        int c = comparer.Compare(Item1, tuple.Item1);
        if (c != 0) return c;
        c = comparer.Compare(Item2, tuple.Item2);
        if (c != 0) return c;
        c = comparer.Compare(Item3, tuple.Item3);
        if (c != 0) return c;
        c = comparer.Compare(Item4, tuple.Item4);
        if (c != 0) return c;
        return comparer.Compare(Item5, tuple.Item5);
    }

    int ITuple.Length => 5;
    object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        _ => throw new IndexOutOfRangeException(),
    };
}
