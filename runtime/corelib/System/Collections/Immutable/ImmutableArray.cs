// This file holds what makes immutable arrays: from elements, arrays, spans, sequences and parts and selections of others.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public static class ImmutableArray
{
    public static ImmutableArray<T> Create<T>() => ImmutableArray<T>.Empty;
    public static ImmutableArray<T> Create<T>(T item) => new([item]);
    public static ImmutableArray<T> Create<T>(T item1, T item2) => new([item1, item2]);
    public static ImmutableArray<T> Create<T>(T item1, T item2, T item3) => new([item1, item2, item3]);
    public static ImmutableArray<T> Create<T>(T item1, T item2, T item3, T item4) => new([item1, item2, item3, item4]);
    public static ImmutableArray<T> Create<T>(params T[]? items) => items is null ? ImmutableArray<T>.Empty : Create((ReadOnlySpan<T>)items);
    public static ImmutableArray<T> Create<T>(params ReadOnlySpan<T> items) => items.IsEmpty ? ImmutableArray<T>.Empty : new(items.ToArray());
    public static ImmutableArray<T> Create<T>(Span<T> items) => Create((ReadOnlySpan<T>)items);

    public static ImmutableArray<T> Create<T>(T[] items, int start, int length)
    {
        ArgumentNullException.ThrowIfNull(items);
        Requires.Range((uint)start <= (uint)items.Length, nameof(start));
        Requires.Range(length >= 0 && start + length <= items.Length, nameof(length));
        return Create(new ReadOnlySpan<T>(items, start, length));
    }

    public static ImmutableArray<T> Create<T>(ImmutableArray<T> items, int start, int length)
    {
        Requires.Range((uint)start <= (uint)items.Length, nameof(start));
        Requires.Range(length >= 0 && start + length <= items.Length, nameof(length));
        return start == 0 && length == items.Length ? items : Create(items.AsSpan(start, length));
    }

    public static ImmutableArray<T> CreateRange<T>(IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        if (items is IImmutableArray immutable)
        {
            Array array = immutable.Array ?? throw Requires.Initialized();
            if (array is T[] same) return new(same);
        }
        T[] copied = CollectionItems.Of(items, out int count);
        if (count == 0) return ImmutableArray<T>.Empty;
        if (count != copied.Length) Array.Resize(ref copied, count);
        return new(copied);
    }

    public static ImmutableArray<TResult> CreateRange<TSource, TResult>(ImmutableArray<TSource> items, Func<TSource, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Select(items.AsChecked(), selector);
    }

    public static ImmutableArray<TResult> CreateRange<TSource, TResult>(ImmutableArray<TSource> items, int start, int length, Func<TSource, TResult> selector)
    {
        CheckPart(items, start, length, selector);
        return Select(items.AsSpan(start, length), selector);
    }

    public static ImmutableArray<TResult> CreateRange<TSource, TArg, TResult>(ImmutableArray<TSource> items, Func<TSource, TArg, TResult> selector, TArg arg)
    {
        ArgumentNullException.ThrowIfNull(selector);
        return Select(items.AsChecked(), selector, arg);
    }

    public static ImmutableArray<TResult> CreateRange<TSource, TArg, TResult>(ImmutableArray<TSource> items, int start, int length, Func<TSource, TArg, TResult> selector, TArg arg)
    {
        CheckPart(items, start, length, selector);
        return Select(items.AsSpan(start, length), selector, arg);
    }

    public static ImmutableArray<T>.Builder CreateBuilder<T>() => new(8);
    public static ImmutableArray<T>.Builder CreateBuilder<T>(int initialCapacity) => new(initialCapacity);
    public static ImmutableArray<TSource> ToImmutableArray<TSource>(this IEnumerable<TSource> items) => items is ImmutableArray<TSource> same ? same : CreateRange(items);
    public static ImmutableArray<T> ToImmutableArray<T>(this ReadOnlySpan<T> items) => Create(items);
    public static ImmutableArray<T> ToImmutableArray<T>(this Span<T> items) => Create((ReadOnlySpan<T>)items);

    public static ImmutableArray<TSource> ToImmutableArray<TSource>(this ImmutableArray<TSource>.Builder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.ToImmutable();
    }

    public static int BinarySearch<T>(this ImmutableArray<T> array, T value) => Array.BinarySearch(array.array!, value);
    public static int BinarySearch<T>(this ImmutableArray<T> array, T value, IComparer<T>? comparer) => Array.BinarySearch(array.array!, value, comparer);
    public static int BinarySearch<T>(this ImmutableArray<T> array, int index, int length, T value) => Array.BinarySearch(array.array!, index, length, value);
    public static int BinarySearch<T>(this ImmutableArray<T> array, int index, int length, T value, IComparer<T>? comparer) => Array.BinarySearch(array.array!, index, length, value, comparer);

    private static void CheckPart<T>(ImmutableArray<T> items, int start, int length, Delegate selector)
    {
        int count = items.Length;
        Requires.Range((uint)start <= (uint)count, nameof(start));
        Requires.Range(length >= 0 && start + length <= count, nameof(length));
        ArgumentNullException.ThrowIfNull(selector);
    }

    private static ImmutableArray<TResult> Select<TSource, TResult>(ReadOnlySpan<TSource> items, Func<TSource, TResult> selector)
    {
        if (items.IsEmpty) return ImmutableArray<TResult>.Empty;
        var results = new TResult[items.Length];
        for (int i = 0; i < results.Length; i++) results[i] = selector(items[i]);
        return new(results);
    }

    private static ImmutableArray<TResult> Select<TSource, TArg, TResult>(ReadOnlySpan<TSource> items, Func<TSource, TArg, TResult> selector, TArg arg)
    {
        if (items.IsEmpty) return ImmutableArray<TResult>.Empty;
        var results = new TResult[items.Length];
        for (int i = 0; i < results.Length; i++) results[i] = selector(items[i], arg);
        return new(results);
    }
}
