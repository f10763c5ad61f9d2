// This file counts elements and asks whether there are any.
using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static int Count<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is ICollection<TSource> collection) return collection.Count;
        if (source is Iterator<TSource> iterator) return iterator.GetCount(onlyIfCheap: false);
        if (source is ICollection untyped) return untyped.Count;
        int count = 0;
        using IEnumerator<TSource> e = source.GetEnumerator();
        while (e.MoveNext()) checked { count++; }
        return count;
    }

    public static int Count<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        int count = 0;
        foreach (TSource item in source.Each())
        {
            if (predicate(item)) checked { count++; }
        }
        return count;
    }

    public static bool TryGetNonEnumeratedCount<TSource>(this IEnumerable<TSource> source, out int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        count = source switch
        {
            ICollection<TSource> collection => collection.Count,
            Iterator<TSource> iterator => iterator.GetCount(onlyIfCheap: true),
            ICollection untyped => untyped.Count,
            _ => -1,
        };
        bool known = count >= 0;
        if (!known) count = 0;
        return known;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        long count = 0;
        foreach (TSource _ in source.Each()) count++;
        return count;
    }

    public static long LongCount<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        long count = 0;
        foreach (TSource item in source.Each())
        {
            if (predicate(item)) count++;
        }
        return count;
    }

    public static bool Any<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is ICollection<TSource> collection) return collection.Count != 0;
        if (source is Iterator<TSource> iterator)
        {
            int count = iterator.GetCount(onlyIfCheap: true);
            return count >= 0 ? count != 0 : iterator.TryGetFirst(out _);
        }
        if (source is ICollection untyped) return untyped.Count != 0;
        using IEnumerator<TSource> e = source.GetEnumerator();
        return e.MoveNext();
    }

    public static bool Any<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (TSource item in source.Each())
        {
            if (predicate(item)) return true;
        }
        return false;
    }

    public static bool All<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        foreach (TSource item in source.Each())
        {
            if (!predicate(item)) return false;
        }
        return true;
    }

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value) => source switch
    {
        ICollection<TSource> collection => collection.Contains(value),
        Iterator<TSource> iterator => iterator.Contains(value),
        _ => Contains(source, value, null),
    };

    public static bool Contains<TSource>(this IEnumerable<TSource> source, TSource value, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        comparer ??= EqualityComparer<TSource>.Default;
        foreach (TSource item in source.Each())
        {
            if (comparer.Equals(item, value)) return true;
        }
        return false;
    }
}
