// This file holds what all arrays share: size, bounds, access by index as objects. The layout
// is docs/abi.md section 1.
using System.Collections;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

[StructLayout(LayoutKind.Sequential)]
public abstract partial class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable
{
#pragma warning disable CS0649 // the allocator stores it
    private readonly int _length;
#pragma warning restore CS0649

    private protected Array() { }

    public static int MaxLength => 0x7FFFFFC7;
    public int Length => _length;
    public long LongLength => _length;
    public unsafe int Rank => Intrinsics.MethodTableOf(this)->IsSZArray ? 1 : Intrinsics.MethodTableOf(this)->Rank;

    /// <summary>The first element.</summary>
    internal unsafe ref byte Data => ref Unsafe.Add(ref Intrinsics.DataOf(this), (nint)Intrinsics.MethodTableOf(this)->BaseSize - RuntimeABI.HeaderSize);

    /// <summary>Length (0 to rank - 1) or lower bound (rank on) of an array that has them.</summary>
    private ref int Dimension(int index) =>
        ref Unsafe.As<byte, int>(ref Unsafe.Add(ref Intrinsics.DataOf(this), RuntimeABI.MDArrayDims - RuntimeABI.HeaderSize + index * sizeof(int)));

    private unsafe bool IsVector => Intrinsics.MethodTableOf(this)->IsSZArray;

    public int GetLength(int dimension)
    {
        CheckDimension(dimension);
        return IsVector ? _length : Dimension(dimension);
    }

    public long GetLongLength(int dimension) => GetLength(dimension);

    public int GetLowerBound(int dimension)
    {
        CheckDimension(dimension);
        return IsVector ? 0 : Dimension(Rank + dimension);
    }

    public int GetUpperBound(int dimension) => GetLowerBound(dimension) + GetLength(dimension) - 1;

    private void CheckDimension(int dimension)
    {
        if ((uint)dimension >= (uint)Rank) throw new IndexOutOfRangeException("Array does not have that many dimensions.");
    }

    public object Clone() => MemberwiseClone();
    public bool IsFixedSize => true;
    public bool IsReadOnly => false;
    public bool IsSynchronized => false;
    public object SyncRoot => this;
    int ICollection.Count => _length;

    public object? GetValue(int index)
    {
        if (Rank != 1) ThrowHelper.Argument("Array was not a one-dimensional array.");
        return ElementAt(CheckedFlat(index - GetLowerBound(0)));
    }

    public object? GetValue(int index1, int index2) => ElementAt(Flat([index1, index2], "Array was not a two-dimensional array."));
    public object? GetValue(int index1, int index2, int index3) => ElementAt(Flat([index1, index2, index3], "Array was not a three-dimensional array."));
    public object? GetValue(params int[] indices) => ElementAt(Flat(indices));

    public void SetValue(object? value, int index)
    {
        if (Rank != 1) ThrowHelper.Argument("Array was not a one-dimensional array.");
        SetElement(CheckedFlat(index - GetLowerBound(0)), value);
    }

    public void SetValue(object? value, int index1, int index2) => SetElement(Flat([index1, index2], "Array was not a two-dimensional array."), value);
    public void SetValue(object? value, int index1, int index2, int index3) => SetElement(Flat([index1, index2, index3], "Array was not a three-dimensional array."), value);
    public void SetValue(object? value, params int[] indices) => SetElement(Flat(indices), value);

    private int CheckedFlat(int index)
    {
        if ((uint)index >= (uint)_length) throw new IndexOutOfRangeException();
        return index;
    }

    /// <summary>Row-major position of an element.</summary>
    private int Flat(int[] indices, string wrongRank = "Indices length does not match the array rank.")
    {
        ArgumentNullException.ThrowIfNull(indices);
        if (indices.Length != Rank) ThrowHelper.Argument(wrongRank);
        int flat = 0;
        for (int i = 0; i < indices.Length; i++)
        {
            int index = indices[i] - GetLowerBound(i), length = GetLength(i);
            if ((uint)index >= (uint)length) throw new IndexOutOfRangeException();
            flat = flat * length + index;
        }
        return flat;
    }

    object? IList.this[int index]
    {
        get => GetValue(index);
        set => SetValue(value, index);
    }

    int IList.Add(object? value) => throw FixedSize();
    bool IList.Contains(object? value) => IndexOf(this, value) >= GetLowerBound(0);
    void IList.Clear() => Clear(this);
    int IList.IndexOf(object? value) => IndexOf(this, value);
    void IList.Insert(int index, object? value) => throw FixedSize();
    void IList.Remove(object? value) => throw FixedSize();
    void IList.RemoveAt(int index) => throw FixedSize();

    internal static NotSupportedException FixedSize() => new("Collection was of a fixed size.");

    public void CopyTo(Array array, int index)
    {
        if (array is not null && array.Rank != 1) ThrowHelper.Argument("Only single dimensional arrays are supported for the requested action.");
        Copy(this, GetLowerBound(0), array!, index, _length);
    }

    public IEnumerator GetEnumerator() => new ArrayEnumerator(this);

    /// <summary>Calls nothing: value-type elements are zero already.</summary>
    public void Initialize() { }

    int IStructuralComparable.CompareTo(object? other, IComparer comparer)
    {
        if (other is null) return 1;
        if (other is not Array array || array._length != _length) throw new ArgumentException("The object is not an array with the same number of elements as the array to compare it to.", nameof(other));
        for (int i = 0; i < _length; i++)
        {
            int c = comparer.Compare(GetValue(i), array.GetValue(i));
            if (c != 0) return c;
        }
        return 0;
    }

    bool IStructuralEquatable.Equals(object? other, IEqualityComparer comparer)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is not Array array || array._length != _length) return false;
        for (int i = 0; i < _length; i++)
            if (!comparer.Equals(GetValue(i), array.GetValue(i))) return false;
        return true;
    }

    int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
    {
        ArgumentNullException.ThrowIfNull(comparer);
        HashCode hash = default;
        for (int i = _length >= 8 ? _length - 8 : 0; i < _length; i++) hash.Add(GetValue(i) is { } value ? comparer.GetHashCode(value) : 0);
        return hash.ToHashCode();
    }
}
