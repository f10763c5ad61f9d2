// This file throws what several collections check for, with .NET's words.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

internal static partial class ThrowHelper
{
    internal const string IndexOrEnd = "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
    internal const string OffsetAndLength = "Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.";

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void CollectionChanged() => throw new InvalidOperationException("Collection was modified; enumeration operation may not execute.");

    /// <summary>The words of stacks and linked lists.</summary>
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ChangedAfterStart() => throw new InvalidOperationException("Collection was modified after the enumerator was instantiated.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoCurrent() => throw new InvalidOperationException("Enumeration has either not started or has already finished.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ConcurrentChange() =>
        throw new InvalidOperationException("Operations that change non-concurrent collections must have exclusive access. A concurrent update was performed on this collection and corrupted its state. The collection's state is no longer correct.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NotNegativeNumber(string name) => throw new ArgumentOutOfRangeException(name, "Non-negative number required.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ArrayTooSmall() => throw new ArgumentException("Destination array is not long enough to copy all the items in the collection. Check array index and length.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ArrayType(string? name = null) => throw new ArgumentException("Target array type is not compatible with the type of items in the collection.", name);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void BadComparer(object comparer) =>
        throw new ArgumentException("Unable to sort because the IComparer.Compare() method returns inconsistent results. Either a value does not compare equal to itself, or one value repeatedly compared to another value yields different results. IComparer: '" + comparer + "'.");

    /// <summary>Checks the target of CopyTo.</summary>
    internal static void CheckTarget<T>(T[] array, int index, int count)
    {
        if (array is null) ArgumentNull(nameof(array));
        if ((uint)index > (uint)array.Length) NotNegativeNumber(nameof(index));
        if (array.Length - index < count) ArrayTooSmall();
    }

    /// <summary>Checks the target of ICollection.CopyTo.</summary>
    internal static void CheckTarget(Array array, int index, int count)
    {
        if (array is null) ArgumentNull(nameof(array));
        if (array.Rank != 1) Argument("Only single dimensional arrays are supported for the requested action.");
        if (array.GetLowerBound(0) != 0) Argument("The lower bound of target array must be zero.");
        if ((uint)index > (uint)array.Length) NotNegativeNumber(nameof(index));
        if (array.Length - index < count) ArrayTooSmall();
    }

    /// <summary>Checks the target of ICollection.CopyTo of queues, stacks and lists.</summary>
    internal static void CheckTargetOfItems(Array array, int index, int count, string name = "index")
    {
        if (array is null) ArgumentNull(nameof(array));
        if (array.Rank != 1) Argument("Only single dimensional arrays are supported for the requested action.", nameof(array));
        if (array.GetLowerBound(0) != 0) Argument("The lower bound of target array must be zero.", nameof(array));
        if ((uint)index > (uint)array.Length) throw new ArgumentOutOfRangeException(name, index, IndexOrEnd);
        if (array.Length - index < count) Argument(OffsetAndLength);
    }

    /// <summary>Copies items to an array of their type or of objects that hold them.</summary>
    internal static void CopyObjects<T>(IEnumerable<T> items, Array array, int index)
    {
        if (array is T[] typed)
            foreach (T item in items) typed[index++] = item;
        else if (array is object?[] objects)
            CopyTo(items, objects, index);
        else ArrayType();
    }

    private static void CopyTo<T>(IEnumerable<T> items, object?[] objects, int index)
    {
        try
        {
            foreach (T item in items) objects[index++] = item;
        }
        catch (ArrayTypeMismatchException)
        {
            ArrayType();
        }
    }
}
