// This file sorts vectors of keys together with their items.
using System.Collections.Generic;

namespace System;

public abstract partial class Array
{
    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items) => Sort(keys, items, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, IComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        Sort(keys, items, 0, keys.Length, comparer);
    }

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length) => Sort(keys, items, index, length, null);

    public static void Sort<TKey, TValue>(TKey[] keys, TValue[]? items, int index, int length, IComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(keys);
        CheckPairs(keys, items, index, length);
        if (items is null) Sort(keys, index, length, comparer);
        else PairSort<TKey, TValue>.Sort(Elements(keys, index, length), Elements(items, index, length), comparer ?? Comparer<TKey>.Default);
    }

    private static void CheckPairs(Array keys, Array? items, int index, int length)
    {
        if (index < 0) ThrowHelper.NotNegativeNumber(nameof(index));
        if (length < 0) ThrowHelper.NotNegativeNumber(nameof(length));
        if (keys.Length - index < length || items is not null && index > items.Length - length) ThrowHelper.Argument(ThrowHelper.OffsetAndLength);
    }
}
