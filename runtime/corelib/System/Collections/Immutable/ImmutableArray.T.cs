// This file holds the immutable array: one field, the array that nobody changes; null in a default instance, whose members
// throw NullReferenceException as those of a null array.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Collections.Immutable;

[CollectionBuilder(typeof(ImmutableArray), nameof(ImmutableArray.Create))]
public readonly partial struct ImmutableArray<T> : IReadOnlyList<T>, IList<T>, IEquatable<ImmutableArray<T>>, IList, IImmutableArray, IStructuralComparable, IStructuralEquatable, IImmutableList<T>
{
    public static readonly ImmutableArray<T> Empty = new([]);

    internal readonly T[]? array;

    internal ImmutableArray(T[]? items) => array = items;

    public T this[int index] => array![index];
    public int Length => array!.Length;
    public bool IsEmpty => array!.Length == 0;
    public bool IsDefault => array is null;
    public bool IsDefaultOrEmpty => array is null || array.Length == 0;

    /// <summary>The array, to be read; NullReferenceException of a default instance.</summary>
    internal T[] Checked
    {
        get
        {
            _ = array!.Length;
            return array;
        }
    }

    internal ReadOnlySpan<T> AsChecked() => Checked;

    public ref readonly T ItemRef(int index) => ref array![index];
    public ReadOnlySpan<T> AsSpan() => new(array);
    public ReadOnlyMemory<T> AsMemory() => new(array);
    public ReadOnlySpan<T> AsSpan(int start, int length) => new(array, start, length);

    public ReadOnlySpan<T> AsSpan(Range range)
    {
        (int start, int length) = range.GetOffsetAndLength(Length);
        return new(array, start, length);
    }

    public ImmutableArray<T> Slice(int start, int length) => ImmutableArray.Create(this, start, length);

    public void CopyTo(T[] destination) => Array.Copy(Checked, destination, Length);
    public void CopyTo(T[] destination, int destinationIndex) => Array.Copy(Checked, 0, destination, destinationIndex, Length);
    public void CopyTo(int sourceIndex, T[] destination, int destinationIndex, int length) => Array.Copy(Checked, sourceIndex, destination, destinationIndex, length);

    public void CopyTo(Span<T> destination)
    {
        Requires.Range(Length <= destination.Length, nameof(destination));
        AsSpan().CopyTo(destination);
    }

    public Builder ToBuilder()
    {
        if (IsEmpty) return new Builder();
        var builder = new Builder(Length);
        builder.AddRange(this);
        return builder;
    }

    public static ImmutableArray<T> CastUp<TDerived>(ImmutableArray<TDerived> items) where TDerived : class?, T => new((T[]?)(object?)items.array);
    public ImmutableArray<TOther> CastArray<TOther>() where TOther : class? => new((TOther[]?)(object?)array);
    public ImmutableArray<TOther> As<TOther>() where TOther : class? => new(array as TOther[]);

    public IEnumerable<TResult> OfType<TResult>()
    {
        if (array is null || array.Length == 0) return [];
        return System.Linq.Enumerable.OfType<TResult>(array);
    }

    public bool Equals(ImmutableArray<T> other) => array == other.array;
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is IImmutableArray other && array == other.Array;
    public override int GetHashCode() => array is null ? 0 : array.GetHashCode();
    public static bool operator ==(ImmutableArray<T> left, ImmutableArray<T> right) => left.Equals(right);
    public static bool operator !=(ImmutableArray<T> left, ImmutableArray<T> right) => !left.Equals(right);
    public static bool operator ==(ImmutableArray<T>? left, ImmutableArray<T>? right) => left.GetValueOrDefault().Equals(right.GetValueOrDefault());
    public static bool operator !=(ImmutableArray<T>? left, ImmutableArray<T>? right) => !left.GetValueOrDefault().Equals(right.GetValueOrDefault());

    public Enumerator GetEnumerator() => new(Checked);

    /// <summary>The elements in order; it has no Dispose, so that a loop over it is one over the array.</summary>
    public struct Enumerator
    {
        private readonly T[] _array;
        private int _index;

        internal Enumerator(T[] array)
        {
            _array = array;
            _index = -1;
        }

        public readonly T Current => _array[_index];
        public bool MoveNext() => ++_index < _array.Length;
    }
}
