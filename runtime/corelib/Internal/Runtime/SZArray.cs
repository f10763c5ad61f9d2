// This file gives vectors their generic interfaces. The compiler treats T[] as if it derived from
// SZArray<T>; `this` is the array. An array may be seen as one of another type (string[] as
// IList<object>, int[] as IList<uint>), so stores go through the array's own type.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal abstract class SZArray<T> : Array, IList<T>, IReadOnlyList<T>
{
    private SZArray() { }

    private T[] Self => Unsafe.As<T[]>(this);

    int ICollection<T>.Count => Length;
    int IReadOnlyCollection<T>.Count => Length;
    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length) OutOfRange();
            return Self[index];
        }
        set
        {
            if ((uint)index >= (uint)Length) OutOfRange();
            Self[index] = value;
        }
    }

    T IReadOnlyList<T>.this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Length) OutOfRange();
            return Self[index];
        }
    }

    int IList<T>.IndexOf(T item) => IndexOf(Self, item, 0, Length);
    bool ICollection<T>.Contains(T item) => IndexOf(Self, item, 0, Length) >= 0;
    void ICollection<T>.CopyTo(T[] array, int arrayIndex) => Copy(this, 0, array, arrayIndex, Length);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new SZArrayEnumerator<T>(Self);
    IEnumerator IEnumerable.GetEnumerator() => new SZArrayEnumerator<T>(Self);

    void ICollection<T>.Add(T item) => throw FixedSize();
    void ICollection<T>.Clear() => throw new NotSupportedException("Collection is read-only.");
    bool ICollection<T>.Remove(T item) => throw FixedSize();
    void IList<T>.Insert(int index, T item) => throw FixedSize();
    void IList<T>.RemoveAt(int index) => throw FixedSize();

    private static void OutOfRange() => ThrowHelper.ArgumentOutOfRange("index", "Index was out of range. Must be non-negative and less than the size of the collection.");
}
