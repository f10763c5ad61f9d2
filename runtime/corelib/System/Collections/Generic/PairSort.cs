// This file sorts keys and moves values with them. The algorithm is that of SpanSort, and so is the
// order of equal keys.
using System.Numerics;

namespace System.Collections.Generic;

internal readonly ref struct PairSort<TKey, TValue>(Span<TKey> keys, Span<TValue> values, IComparer<TKey> comparer)
{
    private const int InsertionLimit = 16;

    private readonly Span<TKey> _keys = keys;
    private readonly Span<TValue> _values = values;

    internal static void Sort(Span<TKey> keys, Span<TValue> values, IComparer<TKey> comparer)
    {
        if (keys.Length < 2) return;
        try
        {
            new PairSort<TKey, TValue>(keys, values, comparer).Introsort(0, keys.Length, 2 * (BitOperations.Log2((uint)keys.Length) + 1));
        }
        catch (IndexOutOfRangeException)
        {
            ThrowHelper.BadComparer(comparer);
        }
        catch (Exception e)
        {
            throw new InvalidOperationException("Failed to compare two elements in the array.", e);
        }
    }

    private PairSort<TKey, TValue> Slice(int start, int length) => new(_keys.Slice(start, length), _values.Slice(start, length), comparer);

    private void Introsort(int start, int size, int depth)
    {
        while (size > 1)
        {
            PairSort<TKey, TValue> part = Slice(start, size);
            if (size <= InsertionLimit)
            {
                part.SortFew();
                return;
            }
            if (depth-- == 0)
            {
                part.Heapsort();
                return;
            }
            int pivot = part.Partition();
            Introsort(start + pivot + 1, size - pivot - 1, depth);
            size = pivot;
        }
    }

    private void SortFew()
    {
        switch (_keys.Length)
        {
            case 2:
                Order(0, 1);
                break;
            case 3:
                Order(0, 1);
                Order(0, 2);
                Order(1, 2);
                break;
            default:
                InsertionSort();
                break;
        }
    }

    private void Order(int i, int j)
    {
        if (comparer.Compare(_keys[i], _keys[j]) > 0) Swap(i, j);
    }

    private void Swap(int i, int j)
    {
        (_keys[i], _keys[j]) = (_keys[j], _keys[i]);
        (_values[i], _values[j]) = (_values[j], _values[i]);
    }

    private void Move(int to, int from) => (_keys[to], _values[to]) = (_keys[from], _values[from]);

    /// <summary>Median of first, middle and last as the pivot, which waits in the last place but one.</summary>
    private int Partition()
    {
        int last = _keys.Length - 1, middle = last >> 1;
        Order(0, middle);
        Order(0, last);
        Order(middle, last);
        TKey pivot = _keys[middle];
        Swap(middle, last - 1);
        int left = 0, right = last - 1;
        while (left < right)
        {
            while (comparer.Compare(_keys[++left], pivot) < 0) { }
            while (comparer.Compare(pivot, _keys[--right]) < 0) { }
            if (left >= right) break;
            Swap(left, right);
        }
        if (left != last - 1) Swap(left, last - 1);
        return left;
    }

    private void InsertionSort()
    {
        for (int i = 0; i < _keys.Length - 1; i++)
        {
            (TKey key, TValue value) = (_keys[i + 1], _values[i + 1]);
            int j = i;
            for (; j >= 0 && comparer.Compare(key, _keys[j]) < 0; j--) Move(j + 1, j);
            (_keys[j + 1], _values[j + 1]) = (key, value);
        }
    }

    private void Heapsort()
    {
        int n = _keys.Length;
        for (int i = n >> 1; i >= 1; i--) SiftDown(i, n);
        for (int i = n; i > 1; i--)
        {
            Swap(0, i - 1);
            SiftDown(1, i - 1);
        }
    }

    /// <summary>Positions in the heap count from 1.</summary>
    private void SiftDown(int i, int n)
    {
        (TKey key, TValue value) = (_keys[i - 1], _values[i - 1]);
        while (i <= n >> 1)
        {
            int child = 2 * i;
            if (child < n && comparer.Compare(_keys[child - 1], _keys[child]) < 0) child++;
            if (comparer.Compare(key, _keys[child - 1]) >= 0) break;
            Move(i - 1, child - 1);
            i = child;
        }
        (_keys[i - 1], _values[i - 1]) = (key, value);
    }
}
