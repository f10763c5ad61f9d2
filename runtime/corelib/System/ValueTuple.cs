using System.Diagnostics.CodeAnalysis;

namespace System;

/// <summary>The tuple of nothing, and factories of the others.</summary>
public struct ValueTuple : IEquatable<ValueTuple>, IComparable, IComparable<ValueTuple>
{
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueTuple;
    public bool Equals(ValueTuple other) => true;
    public int CompareTo(ValueTuple other) => 0;
    int IComparable.CompareTo(object? other) => other is null ? 1 : other is ValueTuple ? 0 : throw TupleText.WrongType(this, nameof(other));
    public override int GetHashCode() => 0;
    public override string ToString() => "()";

    public static ValueTuple Create() => default;
    public static ValueTuple<T1> Create<T1>(T1 item1) => new(item1);
    public static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2) => new(item1, item2);
    public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3) => new(item1, item2, item3);
    public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4) => new(item1, item2, item3, item4);
    public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5) => new(item1, item2, item3, item4, item5);
    public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6) => new(item1, item2, item3, item4, item5, item6);
    public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7) => new(item1, item2, item3, item4, item5, item6, item7);
}
