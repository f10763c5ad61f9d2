// This file sorts vectors.
using System.Collections;
using System.Collections.Generic;
using System.Runtime.InteropServices;

namespace System;

public abstract partial class Array
{
    public static void Sort<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        SpanSort<T>.Sort(Elements(array, 0, array.Length), Comparer<T>.Default);
    }

    public static void Sort<T>(T[] array, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        SpanSort<T>.Sort(Elements(array, 0, array.Length), comparer ?? Comparer<T>.Default);
    }

    public static void Sort<T>(T[] array, int index, int length) => Sort(array, index, length, null);

    public static void Sort<T>(T[] array, int index, int length, IComparer<T>? comparer)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckRange(array, index, length);
        SpanSort<T>.Sort(Elements(array, index, length), comparer ?? Comparer<T>.Default);
    }

    public static void Sort<T>(T[] array, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(comparison);
        SpanSort<T>.Sort(Elements(array, 0, array.Length), Comparer<T>.Create(comparison));
    }

    /// <summary>A span even of an array whose own type is more derived: sorting only moves elements.</summary>
    private static Span<T> Elements<T>(T[] array, int index, int length) => MemoryMarshal.CreateSpan(ref MemoryMarshal.GetArrayDataReference(array), array.Length).Slice(index, length);
}
