using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A tuple of eight and more, as an object: the rest is a tuple itself.</summary>
public class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IStructuralEquatable, IStructuralComparable, IComparable, ITuple where TRest : notnull
{
    public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
    {
        if (rest is not ITuple) throw new ArgumentException("The last element of an eight element tuple must be a Tuple.");
        (Item1, Item2, Item3, Item4, Item5, Item6, Item7, Rest) = (item1, item2, item3, item4, item5, item6, item7, rest);
    }

    public T1 Item1 { get; }
    public T2 Item2 { get; }
    public T3 Item3 { get; }
    public T4 Item4 { get; }
    public T5 Item5 { get; }
    public T6 Item6 { get; }
    public T7 Item7 { get; }
    public TRest Rest { get; }

    private ITuple More => (ITuple)(object)Rest;

    public override bool Equals([NotNullWhen(true)] object? obj) => ((IStructuralEquatable)this).Equals(obj, EqualityComparer<object>.Default);
    public override int GetHashCode() => ((IStructuralEquatable)this).GetHashCode(EqualityComparer<object>.Default);

    public override string ToString()
    {
        string text = "(" + Item1 + ", " + Item2 + ", " + Item3 + ", " + Item4 + ", " + Item5 + ", " + Item6 + ", " + Item7;
        for (int i = 0; i < More.Length; i++) text += ", " + More[i];
        return text + ")";
    }

    int IComparable.CompareTo(object? obj) => ((IStructuralComparable)this).CompareTo(obj, Comparer<object>.Default);

    bool IStructuralEquatable.Equals([NotNullWhen(true)] object? other, IEqualityComparer comparer) =>
        other is Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple
        && comparer.Equals(Item1, tuple.Item1)
        && comparer.Equals(Item2, tuple.Item2)
        && comparer.Equals(Item3, tuple.Item3)
        && comparer.Equals(Item4, tuple.Item4)
        && comparer.Equals(Item5, tuple.Item5)
        && comparer.Equals(Item6, tuple.Item6)
        && comparer.Equals(Item7, tuple.Item7)
        && comparer.Equals(Rest, tuple.Rest);

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
    {
        var hash = new HashCode();
        for (int i = 0; i < 7; i++) hash.Add(this[i] is { } item ? comparer.GetHashCode(item) : 0);
        hash.Add(((IStructuralEquatable)More).GetHashCode(comparer));
        return hash.ToHashCode();
    }

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null) return 1;
        if (other is not Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> tuple) throw TupleText.WrongType(this, nameof(other));
        if (comparer.Compare(Item1, tuple.Item1) is not 0 and var c1) return c1;
        if (comparer.Compare(Item2, tuple.Item2) is not 0 and var c2) return c2;
        if (comparer.Compare(Item3, tuple.Item3) is not 0 and var c3) return c3;
        if (comparer.Compare(Item4, tuple.Item4) is not 0 and var c4) return c4;
        if (comparer.Compare(Item5, tuple.Item5) is not 0 and var c5) return c5;
        if (comparer.Compare(Item6, tuple.Item6) is not 0 and var c6) return c6;
        if (comparer.Compare(Item7, tuple.Item7) is not 0 and var c7) return c7;
        return comparer.Compare(Rest, tuple.Rest);
    }

    int ITuple.Length => 7 + More.Length;
    object? ITuple.this[int index] => this[index];

    private object? this[int index] => index switch
    {
        0 => Item1,
        1 => Item2,
        2 => Item3,
        3 => Item4,
        4 => Item5,
        5 => Item6,
        6 => Item7,
        _ => More[index - 7],
    };
}
