// This file holds the remaining searches, comparisons, counts and replacements; sorting with keys.
using System.Buffers;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System;

public static partial class MemoryExtensions
{
    public static int IndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => SpanMatchers.First(span, new OneOfBy1<T>(value, comparer ?? EqualityComparer<T>.Default), true);
    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => SpanMatchers.Last(span, new OneOfBy1<T>(value, comparer ?? EqualityComparer<T>.Default), true);
    public static int LastIndexOf<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).LastIndexOf(value);

    public static int IndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null)
    {
        for (int i = 0; i <= span.Length - value.Length; i++)
            if (span.Slice(i, value.Length).SequenceEqual(value, comparer)) return i;
        return -1;
    }

    public static int LastIndexOf<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null)
    {
        for (int i = span.Length - value.Length; i >= 0; i--)
            if (span.Slice(i, value.Length).SequenceEqual(value, comparer)) return i;
        return -1;
    }

    public static int LastIndexOf(this ReadOnlySpan<char> span, ReadOnlySpan<char> value, StringComparison comparisonType)
    {
        bool ignoreCase = string.IgnoresCase(comparisonType);
        for (int i = span.Length - value.Length; i >= 0; i--)
            if (SpanText.Equals(span.Slice(i, value.Length), value, ignoreCase)) return i;
        return -1;
    }

    public static bool StartsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).StartsWith(value);
    public static bool EndsWith<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).EndsWith(value);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null) => value.Length <= span.Length && span.Slice(0, value.Length).SequenceEqual(value, comparer);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null) => value.Length <= span.Length && span.Slice(span.Length - value.Length).SequenceEqual(value, comparer);
    public static bool StartsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => span.Length != 0 && (comparer ?? EqualityComparer<T>.Default).Equals(span[0], value);
    public static bool EndsWith<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => span.Length != 0 && (comparer ?? EqualityComparer<T>.Default).Equals(span[span.Length - 1], value);

    public static int Count<T>(this ReadOnlySpan<T> span, T value) where T : IEquatable<T>? => SpanMatchers.Count(span, new OneOf1<T>(value));
    public static int Count<T>(this Span<T> span, T value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).Count(value);
    public static int Count<T>(this ReadOnlySpan<T> span, T value, IEqualityComparer<T>? comparer = null) => SpanMatchers.Count(span, new OneOfBy1<T>(value, comparer ?? EqualityComparer<T>.Default));
    public static int Count<T>(this Span<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>? => ((ReadOnlySpan<T>)span).Count(value);

    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value) where T : IEquatable<T>?
    {
        int n = 0;
        if (value.Length == 0) return 0;
        for (int at; (at = span.IndexOf(value)) >= 0; n++) span = span.Slice(at + value.Length);
        return n;
    }

    public static int Count<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> value, IEqualityComparer<T>? comparer = null)
    {
        int n = 0;
        if (value.Length == 0) return 0;
        for (int at; (at = span.IndexOf(value, comparer)) >= 0; n++) span = span.Slice(at + value.Length);
        return n;
    }

    public static int SequenceCompareTo<T>(this Span<T> span, ReadOnlySpan<T> other) where T : IComparable<T>? => ((ReadOnlySpan<T>)span).SequenceCompareTo(other);

    public static int SequenceCompareTo<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IComparer<T>? comparer = null)
    {
        comparer ??= Comparer<T>.Default;
        int common = Math.Min(span.Length, other.Length);
        for (int i = 0; i < common; i++)
        {
            int order = comparer.Compare(span[i], other[i]);
            if (order != 0) return order;
        }
        return span.Length.CompareTo(other.Length);
    }

    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other) => ((ReadOnlySpan<T>)span).CommonPrefixLength(other);
    public static int CommonPrefixLength<T>(this Span<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer) => ((ReadOnlySpan<T>)span).CommonPrefixLength(other, comparer);
    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => span.CommonPrefixLength(other, null);

    public static int CommonPrefixLength<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, IEqualityComparer<T>? comparer)
    {
        comparer ??= EqualityComparer<T>.Default;
        int common = Math.Min(span.Length, other.Length), i = 0;
        while (i < common && comparer.Equals(span[i], other[i])) i++;
        return i;
    }

    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other) => ((ReadOnlySpan<T>)span).Overlaps(other, out _);
    public static bool Overlaps<T>(this Span<T> span, ReadOnlySpan<T> other, out int elementOffset) => ((ReadOnlySpan<T>)span).Overlaps(other, out elementOffset);
    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other) => Shares(span, other, out _);

    public static bool Overlaps<T>(this ReadOnlySpan<T> span, ReadOnlySpan<T> other, out int elementOffset)
    {
        elementOffset = 0;
        if (!Shares(span, other, out nint distance)) return false;
        if (distance % Unsafe.SizeOf<T>() != 0) throw new ArgumentException("Overlapping spans have mismatching alignment.");
        elementOffset = (int)(distance / Unsafe.SizeOf<T>());
        return true;
    }

    /// <param name="distance">Bytes from the first span to the other.</param>
    private static bool Shares<T>(ReadOnlySpan<T> span, ReadOnlySpan<T> other, out nint distance)
    {
        distance = Unsafe.ByteOffset(in MemoryMarshal.GetReference(span), in MemoryMarshal.GetReference(other));
        if (span.IsEmpty || other.IsEmpty) return false;
        return (nuint)distance < (nuint)((nint)span.Length * Unsafe.SizeOf<T>()) || (nuint)distance > (nuint)(-((nint)other.Length * Unsafe.SizeOf<T>()));
    }

    public static void Replace<T>(this Span<T> span, T oldValue, T newValue) where T : IEquatable<T>? => Replaced(span, span, new OneOf1<T>(oldValue), true, newValue);
    public static void Replace<T>(this Span<T> span, T oldValue, T newValue, IEqualityComparer<T>? comparer = null) => Replaced(span, span, new OneOfBy1<T>(oldValue, comparer ?? EqualityComparer<T>.Default), true, newValue);
    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue) where T : IEquatable<T>? => Replaced(source, destination, new OneOf1<T>(oldValue), true, newValue);
    public static void Replace<T>(this ReadOnlySpan<T> source, Span<T> destination, T oldValue, T newValue, IEqualityComparer<T>? comparer = null) => Replaced(source, destination, new OneOfBy1<T>(oldValue, comparer ?? EqualityComparer<T>.Default), true, newValue);
    public static void ReplaceAny<T>(this Span<T> span, SearchValues<T> values, T newValue) where T : IEquatable<T>? => Replaced(span, span, new InSet<T>(values), true, newValue);
    public static void ReplaceAny<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue) where T : IEquatable<T>? => Replaced(source, destination, new InSet<T>(values), true, newValue);
    public static void ReplaceAnyExcept<T>(this Span<T> span, SearchValues<T> values, T newValue) where T : IEquatable<T>? => Replaced(span, span, new InSet<T>(values), false, newValue);
    public static void ReplaceAnyExcept<T>(this ReadOnlySpan<T> source, Span<T> destination, SearchValues<T> values, T newValue) where T : IEquatable<T>? => Replaced(source, destination, new InSet<T>(values), false, newValue);

    private static void Replaced<T, TMatcher>(ReadOnlySpan<T> source, Span<T> destination, TMatcher matcher, bool wanted, T newValue) where TMatcher : ISpanMatcher<T>
    {
        if (source.Length > destination.Length) ThrowHelper.Argument("Destination is too short.", "destination");
        for (int i = 0; i < source.Length; i++) destination[i] = matcher.Matches(source[i]) == wanted ? newValue : source[i];
    }

    public static int BinarySearch<T>(this Span<T> span, IComparable<T> comparable) => ((ReadOnlySpan<T>)span).BinarySearch(comparable);
    public static int BinarySearch<T, TComparable>(this Span<T> span, TComparable comparable) where TComparable : IComparable<T>, allows ref struct => ((ReadOnlySpan<T>)span).BinarySearch(comparable);
    public static int BinarySearch<T, TComparer>(this Span<T> span, T value, TComparer comparer) where TComparer : IComparer<T>, allows ref struct => ((ReadOnlySpan<T>)span).BinarySearch(value, comparer);

    public static int BinarySearch<T, TComparable>(this ReadOnlySpan<T> span, TComparable comparable) where TComparable : IComparable<T>, allows ref struct
    {
        if (comparable is null) ThrowHelper.ArgumentNull(nameof(comparable));
        int low = 0, high = span.Length - 1;
        while (low <= high)
        {
            int middle = (int)((uint)(low + high) >> 1), order = comparable!.CompareTo(span[middle]);
            if (order == 0) return middle;
            if (order > 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    public static int BinarySearch<T, TComparer>(this ReadOnlySpan<T> span, T value, TComparer comparer) where TComparer : IComparer<T>, allows ref struct
    {
        if (comparer is null) ThrowHelper.ArgumentNull(nameof(comparer));
        int low = 0, high = span.Length - 1;
        while (low <= high)
        {
            int middle = (int)((uint)(low + high) >> 1), order = comparer!.Compare(value, span[middle]);
            if (order == 0) return middle;
            if (order > 0) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }

    public static void Sort<T, TComparer>(this Span<T> span, TComparer comparer) where TComparer : IComparer<T>? => SpanSort<T>.Sort(span, comparer ?? (IComparer<T>)Comparer<T>.Default);
    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items) => SortPairs(keys, items, Comparer<TKey>.Default);
    public static void Sort<TKey, TValue, TComparer>(this Span<TKey> keys, Span<TValue> items, TComparer comparer) where TComparer : IComparer<TKey>? => SortPairs(keys, items, comparer ?? (IComparer<TKey>)Comparer<TKey>.Default);

    public static void Sort<TKey, TValue>(this Span<TKey> keys, Span<TValue> items, Comparison<TKey> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        SortPairs(keys, items, Comparer<TKey>.Create(comparison));
    }

    private static void SortPairs<TKey, TValue>(Span<TKey> keys, Span<TValue> items, IComparer<TKey> comparer)
    {
        if (keys.Length != items.Length) ThrowHelper.Argument("The spans must have the same length.", "items");
        PairSort<TKey, TValue>.Sort(keys, items, comparer);
    }
}
