// This file sorts, searches and reverses arrays whose element type is not known, through objects.
using System.Collections;
using System.Collections.Generic;

namespace System;

public abstract partial class Array
{
    private const string OneDimension = "Only single dimension arrays are supported here.";

    public static void Sort(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Sort(array, null, array.GetLowerBound(0), array.Length, null);
    }

    public static void Sort(Array array, IComparer? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        Sort(array, null, array.GetLowerBound(0), array.Length, comparer);
    }

    public static void Sort(Array keys, Array? items)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, keys.GetLowerBound(0), keys.Length, null);
    }

    public static void Sort(Array keys, Array? items, IComparer? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, keys.GetLowerBound(0), keys.Length, comparer);
    }

    public static void Sort(Array array, int index, int length) => Sort(array, index, length, null);

    public static void Sort(Array array, int index, int length, IComparer? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        Sort(array, null, index, length, comparer);
    }

    public static void Sort(Array keys, Array? items, int index, int length) => Sort(keys, items, index, length, null);

    public static void Sort(Array keys, Array? items, int index, int length, IComparer? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        if (keys.Rank != 1 || items is not null && items.Rank != 1) throw new RankException(OneDimension);
        int low = keys.GetLowerBound(0);
        if (items is not null && items.GetLowerBound(0) != low) ThrowHelper.Argument("The arrays' lower bounds must be identical.");
        CheckPart(keys, items, index, length);
        if (length < 2) return;
        object?[] sorted = Objects(keys, index - low, length), moved = items is null ? sorted : Objects(items, index - low, length);
        var order = new ObjectOrder(comparer);
        try
        {
            if (items is null) SpanSort<object?>.Sort(sorted, order);
            else PairSort<object?, object?>.Sort(sorted, moved, order);
        }
        finally
        {
            for (int i = 0; i < length; i++) keys.SetElement(index - low + i, sorted[i]);
            for (int i = 0; items is not null && i < length; i++) items.SetElement(index - low + i, moved[i]);
        }
    }

    private static void CheckPart(Array array, Array? items, int index, int length)
    {
        int low = array.GetLowerBound(0);
        if (index < low) ThrowHelper.ArgumentOutOfRange(nameof(index), "Number was less than the array's lower bound in the first dimension.");
        if (length < 0) ThrowHelper.NotNegativeNumber(nameof(length));
        if (array._length - (index - low) < length || items is not null && index - low > items._length - length) ThrowHelper.Argument(ThrowHelper.OffsetAndLength);
    }

    private static object?[] Objects(Array array, int start, int length)
    {
        object?[] objects = new object?[length];
        for (int i = 0; i < length; i++) objects[i] = array.ElementAt(start + i);
        return objects;
    }

    /// <summary>A comparer of objects as one of a type.</summary>
    private sealed class ObjectOrder(IComparer? comparer) : IComparer<object?>
    {
        public int Compare(object? x, object? y) => comparer is null ? Comparer<object>.Default.Compare(x, y) : comparer.Compare(x, y);
        public override string? ToString() => comparer?.ToString();
    }

    public static int BinarySearch(Array array, object? value) => BinarySearch(array, value, null);

    public static int BinarySearch(Array array, object? value, IComparer? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, array.GetLowerBound(0), array.Length, value, comparer);
    }

    public static int BinarySearch(Array array, int index, int length, object? value) => BinarySearch(array, index, length, value, null);

    public static int BinarySearch(Array array, int index, int length, object? value, IComparer? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckPart(array, null, index, length);
        if (array.Rank != 1) throw new RankException(OneDimension);
        int low = array.GetLowerBound(0);
        int found = BinarySearch(Objects(array, index - low, length), 0, length, value, new ObjectOrder(comparer));
        return found >= 0 ? index + found : found - index;
    }

    public static void Reverse(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        Reverse(array, array.GetLowerBound(0), array.Length);
    }

    public static void Reverse(Array array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckPart(array, null, index, length);
        if (array.Rank != 1) throw new RankException(OneDimension);
        int first = index - array.GetLowerBound(0);
        for (int last = first + length - 1; first < last; first++, last--)
        {
            object? held = array.ElementAt(first);
            array.SetElement(first, array.ElementAt(last));
            array.SetElement(last, held);
        }
    }
}
