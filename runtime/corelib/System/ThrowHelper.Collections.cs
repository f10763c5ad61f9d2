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
    internal static void NoSuchKey<T>(T key) => throw new KeyNotFoundException("The given key '" + key + "' was not present in the dictionary.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void DuplicateKey<T>(T key) => throw new ArgumentException("An item with the same key has already been added. Key: " + key);

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
        if (array.Rank != 1) Argument("Only single dimensional arrays are supported for the requested action.", nameof(array));
        if (array.GetLowerBound(0) != 0) Argument("The lower bound of target array must be zero.", nameof(array));
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

    /// <summary>A value given as an object to a generic collection.</summary>
    internal static T Typed<T>(object? value, string name)
    {
        if (value is T typed) return typed;
        if (value is null && default(T) is null) return default!;
        if (value is null) ArgumentNull(name);
        throw new ArgumentException("The value \"" + value + "\" is not of type \"" + typeof(T) + "\" and cannot be used in this generic collection.", name);
    }

    internal static bool IsTyped<T>(object? value) => value is T || value is null && default(T) is null;
}
