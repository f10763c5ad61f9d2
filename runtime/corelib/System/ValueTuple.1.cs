using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>A tuple of one.</summary>
public struct ValueTuple<T1> : IEquatable<ValueTuple<T1>>, IStructuralEquatable, IStructuralComparable, IComparable, IComparable<ValueTuple<T1>>, ITuple
{
    public T1 Item1;

    public ValueTuple(T1 item1)
    {
        Item1 = item1;
    }

    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTuple<T1> other && Equals(other);

    public bool Equals(ValueTuple<T1> other) =>
        EqualityComparer<T1>.Default.Equals(Item1, other.Item1);

    public int CompareTo(ValueTuple<T1> other)
    {
        return Comparer<T1>.Default.Compare(Item1, other.Item1);
    }

    public override int GetHashCode() => Item1?.GetHashCode() ?? 0;

    public override string ToString() => "(" + Elements() + ")";

    private string Elements() => Item1?.ToString() ?? "";

    int IComparable.CompareTo(object? other) => other is null ? 1 : other is ValueTuple<T1> tuple ? CompareTo(tuple) : throw TupleText.WrongType(this, nameof(other));
    bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer) =>
        other is ValueTuple<T1> tuple
        && comparer.Equals(Item1, tuple.Item1);
    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => comparer.GetHashCode(Item1!);

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null) return 1;
        if (other is not ValueTuple<T1> tuple) throw TupleText.WrongType(this, nameof(other));
        return comparer.Compare(Item1, tuple.Item1);
    }

    int ITuple.Length => 1;
    object? ITuple.this[int index] => index switch
    {
        0 => Item1,
        _ => throw new IndexOutOfRangeException(),
    };
}
