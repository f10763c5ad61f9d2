// This file sorts. It is introsort (Musser, "Introspective Sorting and Selection Algorithms", 1997): quicksort
// with the median of three, insertion sort for 16 or fewer elements, heapsort when the recursion gets too
// deep. The order of equal elements follows from these choices, which are .NET's documented ones.
using System.Numerics;

namespace System.Collections.Generic;

internal static class SpanSort<T>
{
    private const int InsertionLimit = 16;

    internal static void Sort(Span<T> keys, IComparer<T> comparer)
    {
        if (keys.Length < 2) return;
        try
        {
            Introsort(keys, 2 * (BitOperations.Log2((uint)keys.Length) + 1), comparer);
        }
        catch (IndexOutOfRangeException)
        {
            throw new ArgumentException("Unable to sort because the IComparer.Compare() method returns inconsistent results. Either a value does not compare equal to itself, or one value repeatedly compared to another value yields different results. IComparer: '" + comparer + "'.");
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Failed to compare two elements in the array.", e);
        }
    }

    private static void Introsort(Span<T> keys, int depth, IComparer<T> comparer)
    {
        int size = keys.Length;
        while (size > 1)
        {
            if (size <= InsertionLimit)
            {
                SortFew(keys.Slice(0, size), comparer);
                return;
            }
            if (depth-- == 0)
            {
                Heapsort(keys.Slice(0, size), comparer);
                return;
            }
            int pivot = Partition(keys.Slice(0, size), comparer);
            Introsort(keys.Slice(pivot + 1, size - pivot - 1), depth, comparer);
            size = pivot;
        }
    }

    private static void SortFew(Span<T> keys, IComparer<T> comparer)
    {
        switch (keys.Length)
        {
            case 2:
                Order(keys, 0, 1, comparer);
                break;
            case 3:
                Order(keys, 0, 1, comparer);
                Order(keys, 0, 2, comparer);
                Order(keys, 1, 2, comparer);
                break;
            default:
                InsertionSort(keys, comparer);
                break;
        }
    }

    private static void Order(Span<T> keys, int i, int j, IComparer<T> comparer)
    {
        if (comparer.Compare(keys[i], keys[j]) > 0) Swap(keys, i, j);
    }

    private static void Swap(Span<T> keys, int i, int j) => (keys[i], keys[j]) = (keys[j], keys[i]);

    /// <summary>Median of first, middle and last as the pivot, which waits in the last place but one.</summary>
    private static int Partition(Span<T> keys, IComparer<T> comparer)
    {
        int last = keys.Length - 1, middle = last >> 1;
        Order(keys, 0, middle, comparer);
        Order(keys, 0, last, comparer);
        Order(keys, middle, last, comparer);
        T pivot = keys[middle];
        Swap(keys, middle, last - 1);
        int left = 0, right = last - 1;
        while (left < right)
        {
            while (comparer.Compare(keys[++left], pivot) < 0) { }
            while (comparer.Compare(pivot, keys[--right]) < 0) { }
            if (left >= right) break;
            Swap(keys, left, right);
        }
        if (left != last - 1) Swap(keys, left, last - 1);
        return left;
    }

    private static void InsertionSort(Span<T> keys, IComparer<T> comparer)
    {
        for (int i = 0; i < keys.Length - 1; i++)
        {
            T key = keys[i + 1];
            int j = i;
            while (j >= 0 && comparer.Compare(key, keys[j]) < 0)
            {
                keys[j + 1] = keys[j];
                j--;
            }
            keys[j + 1] = key;
        }
    }

    private static void Heapsort(Span<T> keys, IComparer<T> comparer)
    {
        int n = keys.Length;
        for (int i = n >> 1; i >= 1; i--) SiftDown(keys, i, n, comparer);
        for (int i = n; i > 1; i--)
        {
            Swap(keys, 0, i - 1);
            SiftDown(keys, 1, i - 1, comparer);
        }
    }

    /// <summary>Positions in the heap count from 1.</summary>
    private static void SiftDown(Span<T> keys, int i, int n, IComparer<T> comparer)
    {
        T item = keys[i - 1];
        while (i <= n >> 1)
        {
            int child = 2 * i;
            if (child < n && comparer.Compare(keys[child - 1], keys[child]) < 0) child++;
            if (comparer.Compare(item, keys[child - 1]) >= 0) break;
            keys[i - 1] = keys[child - 1];
            i = child;
        }
        keys[i - 1] = item;
    }
}
