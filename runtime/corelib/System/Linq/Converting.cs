// This file turns sequences into arrays, lists, sets and dictionaries.
using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static TSource[] ToArray<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is Iterator<TSource> iterator) return iterator.ToArray();
        if (source is ICollection<TSource> collection)
        {
            int count = collection.Count;
            if (count == 0) return [];
            TSource[] array = new TSource[count];
            collection.CopyTo(array, 0);
            return array;
        }
        Builder<TSource> builder = default;
        using IEnumerator<TSource> e = source.GetEnumerator();
        while (e.MoveNext()) builder.Add(e.Current);
        return builder.ToArray();
    }

    public static List<TSource> ToList<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is Iterator<TSource> iterator ? iterator.ToList() : new List<TSource>(source);
    }

    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source) => source.ToHashSet(null);

    public static HashSet<TSource> ToHashSet<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new HashSet<TSource>(source, comparer);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source) where TKey : notnull =>
        source.ToDictionary(null);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<KeyValuePair<TKey, TValue>> source, IEqualityComparer<TKey>? comparer) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Dictionary<TKey, TValue>(source, comparer);
    }

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source) where TKey : notnull =>
        source.ToDictionary(null);

    public static Dictionary<TKey, TValue> ToDictionary<TKey, TValue>(this IEnumerable<(TKey Key, TValue Value)> source, IEqualityComparer<TKey>? comparer) where TKey : notnull =>
        source.ToDictionary(pair => pair.Key, pair => pair.Value, comparer);

    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) where TKey : notnull =>
        ToDictionary(source, keySelector, null);

    public static Dictionary<TKey, TSource> ToDictionary<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        Dictionary<TKey, TSource> dictionary = new(KnownCount(source), comparer);
        foreach (TSource item in source.Each()) dictionary.Add(keySelector(item), item);
        return dictionary;
    }

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) where TKey : notnull =>
        ToDictionary(source, keySelector, elementSelector, null);

    public static Dictionary<TKey, TElement> ToDictionary<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        Dictionary<TKey, TElement> dictionary = new(KnownCount(source), comparer);
        foreach (TSource item in source.Each()) dictionary.Add(keySelector(item), elementSelector(item));
        return dictionary;
    }

    /// <summary>Room to make for a sequence: its length if it says it, else none.</summary>
    private static int KnownCount<TSource>(IEnumerable<TSource> source) => source.TryGetNonEnumeratedCount(out int count) ? count : 0;
}
