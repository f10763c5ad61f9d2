// This file sorts elements by precomputed keys. What is sorted is an array of the first key with the element's
// index beside it, so that most comparisons touch only memory that is being moved anyway; further keys are
// looked up by index when the first are equal, and equal elements keep their order by comparing indices. The
// sort is introsort (Musser 1997) that leaves alone what lies outside the wanted range (Hoare's selection).
using System.Collections.Generic;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace System.Linq;

internal abstract class Sorter<T>
{
    internal abstract void ComputeKeys(T[] elements);

    /// <summary>The order of two elements by their indices; not 0 for different ones.</summary>
    internal abstract int Compare(int a, int b);

    /// <summary>Begins a search for the first or last element with this one.</summary>
    internal abstract void SetBest(T element);

    /// <summary>The order of an element and the best so far, whose place it takes if it is lower, or else if it is not.</summary>
    internal abstract int CompareToBest(T element, bool lower);

    /// <summary>Indices of the elements at the places `min` to `max` (included) of the order.</summary>
    internal abstract int[] Sort(T[] elements, int min, int max);
}

internal sealed class KeySorter<T, TKey>(Func<T, TKey>? keySelector, IComparer<TKey>? comparer, bool descending, Sorter<T>? next) : Sorter<T>
{
    private struct Entry
    {
        internal TKey Key;
        internal int Index;
    }

    private const int InsertionLimit = 16;

    private readonly IComparer<TKey> _comparer = comparer ?? Comparer<TKey>.Default;
    private readonly bool _isDefault = comparer is null || ReferenceEquals(comparer, Comparer<TKey>.Default);
    private TKey[] _keys = [];
    private TKey? _bestKey;

    internal override void ComputeKeys(T[] elements)
    {
        if (keySelector is null)
        {
            _keys = (TKey[])(object)elements;
        }
        else
        {
            _keys = new TKey[elements.Length];
            for (int i = 0; i < elements.Length; i++) _keys[i] = keySelector(elements[i]);
        }
        next?.ComputeKeys(elements);
    }

    internal override int Compare(int a, int b) => Compare(_keys[a], a, _keys[b], b);

    private int Compare(TKey keyA, int a, TKey keyB, int b)
    {
        int order = CompareKeys(keyA, keyB);
        if (order == 0) return next is null ? a - b : next.Compare(a, b);
        return descending != order > 0 ? 1 : -1;
    }

    private TKey KeyOf(ref T element) => keySelector is null ? Unsafe.As<T, TKey>(ref element) : keySelector(element);

    internal override void SetBest(T element)
    {
        _bestKey = KeyOf(ref element);
        next?.SetBest(element);
    }

    internal override int CompareToBest(T element, bool lower)
    {
        TKey key = KeyOf(ref element);
        int order = descending ? _comparer.Compare(_bestKey!, key) : _comparer.Compare(key, _bestKey!);
        if (order == 0 && next is not null) return next.CompareToBest(element, lower);
        if (order < 0 == lower)
        {
            _bestKey = key;
            next?.SetBest(element);
        }
        return order;
    }

    /// <summary>The commonest keys are compared without a call.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int CompareKeys(TKey a, TKey b)
    {
        if (typeof(TKey) == typeof(int) && _isDefault)
        {
            int x = Unsafe.As<TKey, int>(ref a), y = Unsafe.As<TKey, int>(ref b);
            return x < y ? -1 : x > y ? 1 : 0;
        }
        if (typeof(TKey) == typeof(long) && _isDefault)
        {
            long x = Unsafe.As<TKey, long>(ref a), y = Unsafe.As<TKey, long>(ref b);
            return x < y ? -1 : x > y ? 1 : 0;
        }
        return _comparer.Compare(a, b);
    }

    internal override int[] Sort(T[] elements, int min, int max)
    {
        Entry[] entries = new Entry[elements.Length];
        for (int i = 0; i < elements.Length; i++)
        {
            entries[i].Key = KeyOf(ref elements[i]);
            entries[i].Index = i;
        }
        next?.ComputeKeys(elements);
        if (elements.Length > 1)
        {
            try
            {
                Sort(entries, 0, entries.Length - 1, min, max);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException("Failed to compare two elements in the array.", e);
            }
        }
        int[] order = new int[max - min + 1];
        for (int i = 0; i < order.Length; i++) order[i] = entries[min + i].Index;
        return order;
    }

    private bool Less(ref Entry a, ref Entry b) => Compare(a.Key, a.Index, b.Key, b.Index) < 0;

    private void Sort(Entry[] entries, int low, int high, int min, int max)
    {
        int depth = 2 * (BitOperations.Log2((uint)(high - low + 1)) + 1);
        Sort(entries, low, high, min, max, depth);
    }

    private void Sort(Entry[] entries, int low, int high, int min, int max, int depth)
    {
        while (low < high && low <= max && high >= min)
        {
            Span<Entry> part = entries.AsSpan(low, high - low + 1);
            if (part.Length <= InsertionLimit)
            {
                InsertionSort(part);
                return;
            }
            if (depth-- == 0)
            {
                Heapsort(part);
                return;
            }
            int pivot = low + Partition(part);
            // The smaller side by recursion, the larger by the loop.
            if (pivot - low < high - pivot)
            {
                Sort(entries, low, pivot - 1, min, max, depth);
                low = pivot + 1;
            }
            else
            {
                Sort(entries, pivot + 1, high, min, max, depth);
                high = pivot - 1;
            }
        }
    }

    private void InsertionSort(Span<Entry> part)
    {
        for (int i = 1; i < part.Length; i++)
        {
            Entry entry = part[i];
            int j = i - 1;
            for (; j >= 0 && Less(ref entry, ref part[j]); j--) part[j + 1] = part[j];
            part[j + 1] = entry;
        }
    }

    /// <summary>Puts the median of three where it belongs, lesser entries before it. Safe with comparers that contradict themselves.</summary>
    private int Partition(Span<Entry> part)
    {
        int last = part.Length - 1, middle = last >> 1;
        if (Less(ref part[middle], ref part[0])) Swap(part, 0, middle);
        if (Less(ref part[last], ref part[0])) Swap(part, 0, last);
        if (Less(ref part[last], ref part[middle])) Swap(part, middle, last);
        Swap(part, middle, last - 1);
        Entry pivot = part[last - 1];
        int left = 0, right = last - 1;
        while (true)
        {
            do left++; while (left < last - 1 && Less(ref part[left], ref pivot));
            do right--; while (right > 0 && Less(ref pivot, ref part[right]));
            if (left >= right) break;
            Swap(part, left, right);
        }
        Swap(part, left, last - 1);
        return left;
    }

    private static void Swap(Span<Entry> part, int i, int j) => (part[i], part[j]) = (part[j], part[i]);

    private void Heapsort(Span<Entry> part)
    {
        for (int i = part.Length / 2 - 1; i >= 0; i--) SiftDown(part, i, part.Length);
        for (int n = part.Length - 1; n > 0; n--)
        {
            Swap(part, 0, n);
            SiftDown(part, 0, n);
        }
    }

    private void SiftDown(Span<Entry> part, int i, int n)
    {
        Entry entry = part[i];
        for (int child = 2 * i + 1; child < n; child = 2 * i + 1)
        {
            if (child + 1 < n && Less(ref part[child], ref part[child + 1])) child++;
            if (!Less(ref entry, ref part[child])) break;
            part[i] = part[child];
            i = child;
        }
        part[i] = entry;
    }
}
