// This file searches and compares spans.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
            if (Same(span[i], value)) return i;
        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>?
    {
        for (int i = span.Length - 1; i >= 0; i--)
            if (Same(span[i], value)) return i;
        return -1;
    }

    private static bool Same<T>(T a, T b) where T : IEquatable<T>? => a is null ? b is null : a.Equals(b!);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>?
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
            if (span.Slice(i, value.Length).SequenceEqual(value)) return i;
        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>?
    {
        for (int i = span.Length - value.Length; i >= 0; i--)
            if (span.Slice(i, value.Length).SequenceEqual(value)) return i;
        return -1;
    }

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> values) where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
            if (values.IndexOf(span[i]) >= 0) return i;
        return -1;
    }

    public static int IndexOfAny<T>(this ReadOnlySpan<T> span, T value0, T value1) where T : IEquatable<T>?
    {
        for (int i = 0; i < span.Length; i++)
            if (Same(span[i], value0) || Same(span[i], value1)) return i;
        return -1;
    }

    public static int IndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOf(value);
    public static int LastIndexOf<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOf(value);
    public static int IndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOf(value);
    public static bool Contains<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).IndexOf(value) >= 0;
    public static bool Contains<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => span.IndexOf(value) >= 0;

    public static bool SequenceEqual<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).SequenceEqual(other);

    public static bool SequenceEqual<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IEquatable<T>?
    {
        if (span.Length != other.Length) return false;
        for (int i = 0; i < span.Length; i++)
            if (!Same(span[i], other[i])) return false;
        return true;
    }

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) where T : IComparable<T>?
    {
        int common = span.Length < other.Length ? span.Length : other.Length;
        for (int i = 0; i < common; i++)
        {
            int order = Comparer<T>.Default.Compare(span[i], other[i]);
            if (order != 0) return order;
        }
        return span.Length.CompareTo(other.Length);
    }

    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => value.Length <= span.Length && span.Slice(0, value.Length).SequenceEqual(value);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => value.Length <= span.Length && span.Slice(span.Length - value.Length).SequenceEqual(value);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => span.Length != 0 && Same(span[0], value);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => span.Length != 0 && Same(span[span.Length - 1], value);

    public static void Reverse<T>(this Span<T> span)
    {
        for (int i = 0, j = span.Length - 1; i < j; i++, j--) (span[i], span[j]) = (span[j], span[i]);
    }

    public static void CopyTo<T>(this T[]? source, Span<T> destination) => new ReadOnlySpan<T>(source).CopyTo(destination);

    public static int BinarySearch<T>(this ReadOnlySpan<T> span, IComparable<T> comparable)
    {
        ArgumentNullException.ThrowIfNull(comparable);
        int low = 0, high = span.Length - 1;
        while (low <= high)
        {
            int middle = low + ((high - low) >> 1), order = comparable.CompareTo(span[middle]);
            if (order == 0) return middle;
            if (order > 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    public static void Sort<T>(this Span<T> span) => SpanSort<T>.Sort(span, Comparer<T>.Default);

    public static void Sort<T>(this Span<T> span, Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        SpanSort<T>.Sort(span, Comparer<T>.Create(comparison));
    }
}
