// This file searches vectors: by equality, by predicate, and sorted ones by halving.
using System.Collections;
using System.Collections.Generic;

namespace System;

public abstract partial class Array
{
    public static int IndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, 0, array.Length);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        return IndexOf(array, value, startIndex, array.Length - startIndex);
    }

    public static int IndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckSearch(array, startIndex, count);
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = startIndex; i < startIndex + count; i++)
            if (comparer.Equals(array[i], value)) return i;
        return -1;
    }

    public static int LastIndexOf<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        return LastIndexOf(array, value, array.Length - 1, array.Length);
    }

    public static int LastIndexOf<T>(T[] array, T value, int startIndex)
    {
        ArgumentNullException.ThrowIfNull(array);
        return LastIndexOf(array, value, startIndex, array.Length == 0 ? 0 : startIndex + 1);
    }

    public static int LastIndexOf<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Length == 0) return -1;
        if ((uint)startIndex >= (uint)array.Length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), SearchStart);
        if (count < 0 || startIndex - count + 1 < 0) ThrowHelper.ArgumentOutOfRange(nameof(count), SearchCount);
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        for (int i = startIndex; i > startIndex - count; i--)
            if (comparer.Equals(array[i], value)) return i;
        return -1;
    }

    private const string SearchStart = "Index was out of range. Must be non-negative and less than or equal to the size of the collection.";
    private const string SearchCount = "Count must be positive and count must refer to a location within the string/array/collection.";

    private static void CheckSearch(Array array, int startIndex, int count)
    {
        if ((uint)startIndex > (uint)array.Length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), SearchStart);
        if ((uint)count > (uint)(array.Length - startIndex)) ThrowHelper.ArgumentOutOfRange(nameof(count), SearchCount);
    }

    public static int IndexOf(Array array, object? value)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Rank != 1) throw new RankException("Only single dimensional arrays are supported for the requested action.");
        int low = array.GetLowerBound(0);
        for (int i = 0; i < array.Length; i++)
        {
            object? element = array.ElementAt(i);
            if (element is null ? value is null : element.Equals(value)) return low + i;
        }
        return low - 1;
    }

    public static bool Exists<T>(T[] array, Predicate<T> match) => FindIndex(array, match) != -1;

    public static T? Find<T>(T[] array, Predicate<T> match)
    {
        int at = FindIndex(array, match);
        return at < 0 ? default : array[at];
    }

    public static T[] FindAll<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        T[] found = [];
        int count = 0;
        foreach (T item in array)
        {
            if (!match(item)) continue;
            if (count == found.Length) Resize(ref found, count == 0 ? 4 : count * 2);
            found[count++] = item;
        }
        Resize(ref found, count);
        return found;
    }

    public static int FindIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindIndex(array, 0, array.Length, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        return FindIndex(array, startIndex, array.Length - startIndex, match);
    }

    public static int FindIndex<T>(T[] array, int startIndex, int count, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckSearch(array, startIndex, count);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = startIndex; i < startIndex + count; i++)
            if (match(array[i])) return i;
        return -1;
    }

    public static T? FindLast<T>(T[] array, Predicate<T> match)
    {
        int at = FindLastIndex(array, match);
        return at < 0 ? default : array[at];
    }

    public static int FindLastIndex<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        for (int i = array.Length - 1; i >= 0; i--)
            if (match(array[i])) return i;
        return -1;
    }

    public static bool TrueForAll<T>(T[] array, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(match);
        foreach (T item in array)
            if (!match(item)) return false;
        return true;
    }

    public static int BinarySearch<T>(T[] array, T value) => BinarySearch(array, value, null);

    public static int BinarySearch<T>(T[] array, T value, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        return BinarySearch(array, 0, array.Length, value, comparer);
    }

    public static int BinarySearch<T>(T[] array, int index, int length, T value) => BinarySearch(array, index, length, value, null);

    public static int BinarySearch<T>(T[] array, int index, int length, T value, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckRange(array, index, length);
        comparer ??= Comparer<T>.Default;
        int low = index, high = index + length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1), order;
            try
            {
                order = comparer.Compare(array[middle], value);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException("Failed to compare two elements in the array.", e);
            }
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }
}
