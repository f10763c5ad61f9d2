// This file holds the interfaces of the immutable array. Through them a default instance throws InvalidOperationException.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public readonly partial struct ImmutableArray<T>
{
    private ImmutableArray<T> Valid => array is null ? throw Requires.Initialized() : this;

    Array? IImmutableArray.Array => array;

    int IReadOnlyCollection<T>.Count => Valid.Length;
    int ICollection<T>.Count => Valid.Length;
    int ICollection.Count => Valid.Length;
    T IReadOnlyList<T>.this[int index] => Valid[index];
    T IList<T>.this[int index] { get => Valid[index]; set => throw new NotSupportedException(); }
    object? IList.this[int index] { get => Valid[index]; set => throw new NotSupportedException(); }

    bool ICollection<T>.IsReadOnly => true;
    bool IList.IsReadOnly => true;
    bool IList.IsFixedSize => true;
    bool ICollection.IsSynchronized => true;
    object ICollection.SyncRoot => throw new NotSupportedException();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Valid.array!).GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)Valid.array!).GetEnumerator();

    void ICollection<T>.Add(T item) => throw new NotSupportedException();
    void ICollection<T>.Clear() => throw new NotSupportedException();
    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();
    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();
    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();
    int IList.Add(object? value) => throw new NotSupportedException();
    void IList.Clear() => throw new NotSupportedException();
    void IList.Insert(int index, object? value) => throw new NotSupportedException();
    void IList.Remove(object? value) => throw new NotSupportedException();
    void IList.RemoveAt(int index) => throw new NotSupportedException();
    bool IList.Contains(object? value) => IsCompatible(value) && Valid.Contains((T)value!);
    int IList.IndexOf(object? value) => IsCompatible(value) ? Valid.IndexOf((T)value!) : -1;
    void ICollection.CopyTo(Array array, int index) => Array.Copy(Valid.array!, 0, array, index, Length);

    IImmutableList<T> IImmutableList<T>.Clear() => Valid.Clear();
    IImmutableList<T> IImmutableList<T>.Add(T value) => Valid.Add(value);
    IImmutableList<T> IImmutableList<T>.AddRange(IEnumerable<T> items) => Valid.AddRange(items);
    IImmutableList<T> IImmutableList<T>.Insert(int index, T element) => Valid.Insert(index, element);
    IImmutableList<T> IImmutableList<T>.InsertRange(int index, IEnumerable<T> items) => Valid.InsertRange(index, items);
    IImmutableList<T> IImmutableList<T>.Remove(T value, IEqualityComparer<T>? equalityComparer) => Valid.Remove(value, equalityComparer);
    IImmutableList<T> IImmutableList<T>.RemoveAll(Predicate<T> match) => Valid.RemoveAll(match);
    IImmutableList<T> IImmutableList<T>.RemoveRange(IEnumerable<T> items, IEqualityComparer<T>? equalityComparer) => Valid.RemoveRange(items, equalityComparer);
    IImmutableList<T> IImmutableList<T>.RemoveRange(int index, int count) => Valid.RemoveRange(index, count);
    IImmutableList<T> IImmutableList<T>.RemoveAt(int index) => Valid.RemoveAt(index);
    IImmutableList<T> IImmutableList<T>.SetItem(int index, T value) => Valid.SetItem(index, value);
    IImmutableList<T> IImmutableList<T>.Replace(T oldValue, T newValue, IEqualityComparer<T>? equalityComparer) => Valid.Replace(oldValue, newValue, equalityComparer);

    bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer)
    {
        Array? theirs = Under(other);
        if (array is null) return other is IImmutableArray && theirs is null;
        return ((IStructuralEquatable)array).Equals(theirs, comparer);
    }

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer) => array is null ? GetHashCode() : ((IStructuralEquatable)array).GetHashCode(comparer);

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        Array? theirs = Under(other);
        if (theirs is null && other is not IImmutableArray) throw new ArgumentException("Object is not an array with the same number of elements as the array to compare it to.", nameof(other));
        if (array is null && theirs is null) return 0;
        if (array is null || theirs is null) throw new ArgumentException("Object is not an array with the same initialization state as the array to compare it to.", nameof(other));
        return ((IStructuralComparable)array).CompareTo(theirs, comparer);
    }

    private static Array? Under(object? other) => other is IImmutableArray immutable ? immutable.Array : other as Array;
    private static bool IsCompatible(object? value) => value is T || value is null && default(T) is null;
}
