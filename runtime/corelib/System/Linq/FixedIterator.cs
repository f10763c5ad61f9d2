// This file holds what sequences that are a list nobody can change share: Range and Repeat are lists.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace System.Linq;

internal abstract class FixedIterator<T>(int count) : Iterator<T>, IList<T>, IReadOnlyList<T>
{
    private protected readonly int _count = count;

    private protected abstract T At(int index);

    public override bool MoveNext()
    {
        int index = _state - 1;
        if ((uint)index >= (uint)_count) return End();
        _current = At(index);
        _state++;
        return true;
    }

    internal override int GetCount(bool onlyIfCheap) => _count;

    internal override T[] ToArray()
    {
        T[] array = new T[_count];
        CopyTo(array, 0);
        return array;
    }

    internal override List<T> ToList()
    {
        List<T> list = new();
        CollectionsMarshal.SetCount(list, _count);
        Span<T> span = CollectionsMarshal.AsSpan(list);
        for (int i = 0; i < span.Length; i++) span[i] = At(i);
        return list;
    }

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        bool inside = (uint)index < (uint)_count;
        element = inside ? At(index) : default;
        return inside;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out T last) => TryGetElementAt(_count - 1, out last);

    public int Count => _count;
    public bool IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_count) ThrowHelper.ArgumentOutOfRange(nameof(index));
            return At(index);
        }
        set => throw new NotSupportedException();
    }

    public void CopyTo(T[] array, int arrayIndex)
    {
        Span<T> span = array.AsSpan(arrayIndex, _count);
        for (int i = 0; i < span.Length; i++) span[i] = At(i);
    }

    public abstract int IndexOf(T item);
    bool ICollection<T>.Contains(T item) => IndexOf(item) >= 0;
    internal override bool Contains(T item) => IndexOf(item) >= 0;

    void ICollection<T>.Add(T item) => throw new NotSupportedException();
    void ICollection<T>.Clear() => throw new NotSupportedException();
    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();
    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();
    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();
}
