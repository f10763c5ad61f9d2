using System.Collections;
using System.Collections.Generic;

namespace System;

/// <summary>A part of an array.</summary>
public readonly struct ArraySegment<T> : IEquatable<ArraySegment<T>>, IList<T>, IReadOnlyList<T>
{
    private readonly T[]? _array;

    public ArraySegment(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        (_array, Offset, Count) = (array, 0, array.Length);
    }

    public ArraySegment(T[] array, int offset, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (offset < 0) ThrowHelper.ArgumentOutOfRange(nameof(offset), "Non-negative number required.");
        if (count < 0) ThrowHelper.ArgumentOutOfRange(nameof(count), "Non-negative number required.");
        if (offset > array.Length - count) ThrowHelper.Argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        (_array, Offset, Count) = (array, offset, count);
    }

    public static ArraySegment<T> Empty { get; } = new([]);
    public T[]? Array => _array;
    public int Offset { get; }
    public int Count { get; }
    bool ICollection<T>.IsReadOnly => true;

    public T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count) ThrowHelper.ArgumentOutOfRange(nameof(index));
            return _array![Offset + index];
        }
        set
        {
            if ((uint)index >= (uint)Count) ThrowHelper.ArgumentOutOfRange(nameof(index));
            _array![Offset + index] = value;
        }
    }

    public ArraySegment<T> Slice(int index) => Slice(index, Count - index);

    public ArraySegment<T> Slice(int index, int count)
    {
        if ((uint)index > (uint)Count || (uint)count > (uint)(Count - index)) ThrowHelper.ArgumentOutOfRange(nameof(index));
        return new ArraySegment<T>(Checked(), Offset + index, count);
    }

    public T[] ToArray() => ((ReadOnlySpan<T>)this).ToArray();
    public void CopyTo(T[] destination) => CopyTo(destination, 0);
    public void CopyTo(T[] destination, int destinationIndex) => System.Array.Copy(Checked(), Offset, destination, destinationIndex, Count);
    public bool Equals(ArraySegment<T> obj) => obj._array == _array && obj.Offset == Offset && obj.Count == Count;
    public override bool Equals(object? obj) => obj is ArraySegment<T> other && Equals(other);
    public override int GetHashCode() => _array is null ? 0 : HashCode.Combine(Offset, Count, _array.GetHashCode());
    public static bool operator ==(ArraySegment<T> a, ArraySegment<T> b) => a.Equals(b);
    public static bool operator !=(ArraySegment<T> a, ArraySegment<T> b) => !a.Equals(b);
    public static implicit operator ArraySegment<T>(T[]? array) => array is null ? default : new ArraySegment<T>(array);

    bool ICollection<T>.Contains(T item) => System.Array.IndexOf(Checked(), item, Offset, Count) >= 0;
    int IList<T>.IndexOf(T item)
    {
        int at = System.Array.IndexOf(Checked(), item, Offset, Count);
        return at < 0 ? -1 : at - Offset;
    }

    void ICollection<T>.Add(T item) => throw new NotSupportedException();
    void ICollection<T>.Clear() => throw new NotSupportedException();
    bool ICollection<T>.Remove(T item) => throw new NotSupportedException();
    void IList<T>.Insert(int index, T item) => throw new NotSupportedException();
    void IList<T>.RemoveAt(int index) => throw new NotSupportedException();

    public Enumerator GetEnumerator()
    {
        Checked();
        return new Enumerator(this);
    }

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private T[] Checked()
    {
        if (_array is null) ThrowHelper.InvalidOperation("The underlying array is null.");
        return _array;
    }

    public struct Enumerator : IEnumerator<T>
    {
        private readonly T[]? _array;
        private readonly int _start, _end;
        private int _current;

        internal Enumerator(ArraySegment<T> segment)
        {
            _array = segment._array;
            _start = segment.Offset;
            _end = segment.Offset + segment.Count;
            _current = _start - 1;
        }

        public bool MoveNext()
        {
            if (_current >= _end) return false;
            return ++_current < _end;
        }

        public readonly T Current
        {
            get
            {
                if (_current < _start) ThrowHelper.InvalidOperation("Enumeration has not started. Call MoveNext.");
                if (_current >= _end) ThrowHelper.InvalidOperation("Enumeration already finished.");
                return _array![_current];
            }
        }

        readonly object? IEnumerator.Current => Current;
        void IEnumerator.Reset() => _current = _start - 1;
        public readonly void Dispose() { }
    }
}
