// This file moves elements whose type is known only at run time: as objects, and between
// arrays of different types (widening, boxing, unboxing, casting), as Array.Copy does.
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public abstract partial class Array
{
    private unsafe nint ElementSize => (nint)Intrinsics.MethodTableOf(this)->ComponentSize;

    private ref byte Element(nint index) => ref Unsafe.Add(ref Data, index * ElementSize);

    /// <summary>An element as an object: itself, or its value in a box.</summary>
    private unsafe object? ElementAt(int index)
    {
        MethodTable* type = Intrinsics.MethodTableOf(this)->Element;
        ref byte element = ref Element(index);
        return type->IsValueType ? Boxing.Box(type, ref element, ElementSize) : Unsafe.As<byte, object?>(ref element);
    }

    private unsafe void SetElement(int index, object? value)
    {
        MethodTable* type = Intrinsics.MethodTableOf(this)->Element;
        ref byte element = ref Element(index);
        if (!type->IsValueType)
        {
            if (value is not null && !Casting.IsInstance(value, type)) throw new InvalidCastException("Object cannot be stored in an array of this type.");
            Unsafe.As<byte, object?>(ref element) = value;
        }
        else if (value is null) Intrinsics.MemorySet(ref element, 0, ElementSize);
        else if (!Boxing.TryUnbox(value, type, ref element, ElementSize) && !Widening.TryConvert(value, type, ref element))
            throw CannotStore(value, type);
    }

    private static unsafe Exception CannotStore(object value, MethodTable* type) =>
        Widening.IsPrimitive(type) && Widening.IsPrimitive(Intrinsics.MethodTableOf(value))
            ? new ArgumentException("Cannot widen from source type to target type either because the source type is a not a primitive type or the conversion cannot be accomplished.")
            : new InvalidCastException("Object cannot be stored in an array of this type.");

    public static void Copy(Array sourceArray, Array destinationArray, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        Copy(sourceArray, sourceArray.GetLowerBound(0), destinationArray, destinationArray.GetLowerBound(0), length);
    }

    public static void Copy(Array sourceArray, Array destinationArray, long length) => Copy(sourceArray, destinationArray, checked((int)length));
    public static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex, long length) =>
        Copy(sourceArray, checked((int)sourceIndex), destinationArray, checked((int)destinationIndex), checked((int)length));

    public static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length) =>
        Copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);

    public static unsafe void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex, int length)
    {
        ArgumentNullException.ThrowIfNull(sourceArray);
        ArgumentNullException.ThrowIfNull(destinationArray);
        MethodTable* source = Intrinsics.MethodTableOf(sourceArray), destination = Intrinsics.MethodTableOf(destinationArray);
        if (source != destination && sourceArray.Rank != destinationArray.Rank) throw new RankException("The specified arrays must have the same number of dimensions.");
        ArgumentOutOfRangeException.CheckNotNegative(length, nameof(length));
        int from = CopyStart(sourceArray, sourceIndex, nameof(sourceIndex));
        int to = CopyStart(destinationArray, destinationIndex, nameof(destinationIndex));
        if ((uint)(from + length) > (uint)sourceArray._length)
            ThrowHelper.Argument("Source array was not long enough. Check the source index, length, and the array's lower bounds.", nameof(sourceArray));
        if ((uint)(to + length) > (uint)destinationArray._length)
            ThrowHelper.Argument("Destination array was not long enough. Check the destination index, length, and the array's lower bounds.", nameof(destinationArray));
        if (source == destination || HasSameElements(source->Element, destination->Element)) CopySame(sourceArray, from, destinationArray, to, length);
        else CopyConverting(sourceArray, from, destinationArray, to, length);
    }

    private static int CopyStart(Array array, int index, string name)
    {
        int lowerBound = array.GetLowerBound(0);
        ArgumentOutOfRangeException.ThrowIfLessThan(index, lowerBound, name);
        return index - lowerBound;
    }

    /// <summary>Element types between which elements copy bit by bit: equal ones, and integers of one size, enums included.</summary>
    private static unsafe bool HasSameElements(MethodTable* a, MethodTable* b) => a == b || Widening.Reduced(a) is not 0 && Widening.Reduced(a) == Widening.Reduced(b);

    private static unsafe void CopySame(Array source, int from, Array destination, int to, int length)
    {
        MethodTable* type = Intrinsics.MethodTableOf(source);
        nint bytes = length * (nint)type->ComponentSize;
        ref byte start = ref source.Element(from), end = ref destination.Element(to);
        if (type->HasReferences) RuntimeImports.CopyReferences(Unsafe.AsPointer(ref end), Unsafe.AsPointer(ref start), bytes);
        else Intrinsics.MemoryCopy(ref end, ref start, bytes);
    }

    private static unsafe void CopyConverting(Array source, int from, Array destination, int to, int length)
    {
        MethodTable* a = Intrinsics.MethodTableOf(source)->Element, b = Intrinsics.MethodTableOf(destination)->Element;
        if (!CanCopy(a, b)) throw new ArrayTypeMismatchException("Source array type cannot be assigned to destination array type.");
        for (int i = 0; i < length; i++)
        {
            ref byte target = ref destination.Element(to + i);
            object? value = source.ElementAt(from + i);
            if (!b->IsValueType)
            {
                if (value is not null && !Casting.IsInstance(value, b)) throw CannotCast(value, b);
                Unsafe.As<byte, object?>(ref target) = value;
            }
            else if (a->IsValueType) Widening.TryConvert(value!, b, ref target);
            else if (value is null || !Boxing.TryUnbox(value, b, ref target, destination.ElementSize))
                throw new InvalidCastException("At least one element in the source array could not be cast down to the destination array type.");
        }
    }

    private static unsafe InvalidCastException CannotCast(object value, MethodTable* type) =>
        Intrinsics.TypeObject(type) is { } target
            ? new("Unable to cast object of type '" + value.GetType() + "' to type '" + target + "'.")
            : new("At least one element in the source array could not be cast down to the destination array type.");

    private static unsafe bool CanCopy(MethodTable* a, MethodTable* b)
    {
        if (a->IsValueType && b->IsValueType) return Widening.IsAllowed(Widening.Kind(a), Widening.Kind(b));
        if (a->IsValueType) return Casting.IsAssignable(a, b);
        if (b->IsValueType) return Casting.IsAssignable(b, a);
        return a->IsInterface || b->IsInterface || Casting.IsAssignable(a, b) || Casting.IsAssignable(b, a);
    }

    public static void Clear(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        ClearElements(array, 0, array._length);
    }

    public static void Clear(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        int start = index - array.GetLowerBound(0);
        if (start < 0 || length < 0 || length > array._length - start) throw new IndexOutOfRangeException();
        ClearElements(array, start, length);
    }

    private static unsafe void ClearElements(Array array, int start, int length) =>
        Intrinsics.MemorySet(ref array.Element(start), 0, length * (nint)Intrinsics.MethodTableOf(array)->ComponentSize);
}
