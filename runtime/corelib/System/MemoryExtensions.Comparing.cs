// This file searches and compares spans with comparers. C# 14 calls these for arrays too, where older compilers
// called the methods of System.Linq.Enumerable with the same names.
using System.Collections.Generic;

namespace System;

public static partial class MemoryExtensions
{
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null)
    {
        comparer ??= EqualityComparer<T>.Default;
        foreach (T item in span)
        {
            if (comparer.Equals(item, value)) return true;
        }
        return false;
    }

    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer = null) => ((ReadOnlySpan<T>)span).SequenceEqual(other, comparer);

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer = null)
    {
        if (span.Length != other.Length) return false;
        comparer ??= EqualityComparer<T>.Default;
        for (int i = 0; i < span.Length; i++)
        {
            if (!comparer.Equals(span[i], other[i])) return false;
        }
        return true;
    }
}
