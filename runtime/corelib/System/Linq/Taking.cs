// This file takes and skips elements, by number, from the end, by predicate and by range.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return count <= 0 || IsEmptyArray(source) ? [] : TakeSome(source, count);
    }

    private static IEnumerable<TSource> TakeSome<TSource>(IEnumerable<TSource> source, int count) => source switch
    {
        Iterator<TSource> iterator => iterator.Take(count) ?? Empty<TSource>(),
        IList<TSource> list => new ListPartIterator<TSource>(list, 0, count - 1),
        _ => new PartIterator<TSource>(source, 0, count - 1),
    };

    public static IEnumerable<TSource> Skip<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (IsEmptyArray(source)) return [];
        if (count <= 0)
        {
            if (source is Iterator<TSource>) return source;
            count = 0;
        }
        return SkipSome(source, count);
    }

    private static IEnumerable<TSource> SkipSome<TSource>(IEnumerable<TSource> source, int count) => source switch
    {
        Iterator<TSource> iterator => iterator.Skip(count) ?? Empty<TSource>(),
        IList<TSource> list => new ListPartIterator<TSource>(list, count, int.MaxValue),
        _ => new PartIterator<TSource>(source, count, -1),
    };

    public static IEnumerable<TSource> Take<TSource>(this IEnumerable<TSource> source, Range range)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (IsEmptyArray(source)) return [];
        Index start = range.Start, end = range.End;
        if (start.Value == 0 && start.IsFromEnd || end.Value == 0 && !end.IsFromEnd) return [];
        if (!start.IsFromEnd && !end.IsFromEnd)
        {
            if (start.Value >= end.Value) return [];
            return source switch
            {
                IList<TSource> list => new ListPartIterator<TSource>(list, start.Value, end.Value - 1),
                _ => start.Value == 0 ? TakeSome(source, end.Value) : ThenTake(SkipSome(source, start.Value), end.Value - start.Value),
            };
        }
        if (start.IsFromEnd && end.IsFromEnd && start.Value <= end.Value) return [];
        return TakeFromEnd(source, start, end);

        static IEnumerable<TSource> ThenTake(IEnumerable<TSource> source, int count) => IsEmptyArray(source) ? source : TakeSome(source, count);
    }

    /// <summary>The elements of a range with at least one end counted from the end of the sequence.</summary>
    private static IEnumerable<TSource> TakeFromEnd<TSource>(IEnumerable<TSource> source, Index start, Index end)
    {
        if (source.TryGetNonEnumeratedCount(out int known))
        {
            int first = Math.Max(start.GetOffset(known), 0), limit = Math.Min(end.GetOffset(known), known);
            if (first >= limit) yield break;
            foreach (TSource item in TakeSome(first == 0 ? source : SkipSome(source, first), limit - first)) yield return item;
            yield break;
        }
        Queue<TSource> waiting = new();
        if (!start.IsFromEnd)
        {
            // Skip at the start, hold back what the end leaves out.
            using IEnumerator<TSource> e = source.GetEnumerator();
            int skipped = 0;
            while (skipped < start.Value && e.MoveNext()) skipped++;
            if (skipped < start.Value) yield break;
            while (e.MoveNext())
            {
                waiting.Enqueue(e.Current);
                if (waiting.Count > end.Value) yield return waiting.Dequeue();
            }
            yield break;
        }
        // Keep the last elements, count all.
        int count = 0;
        foreach (TSource item in source.Each())
        {
            if (waiting.Count == start.Value) waiting.Dequeue();
            waiting.Enqueue(item);
            checked { count++; }
        }
        int from = Math.Max(count - start.Value, 0), to = Math.Min(end.GetOffset(count), count);
        for (; from < to; from++) yield return waiting.Dequeue();
    }

    public static IEnumerable<TSource> TakeLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return count <= 0 || IsEmptyArray(source) ? [] : TakeFromEnd(source, ^count, ^0);
    }

    public static IEnumerable<TSource> SkipLast<TSource>(this IEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (IsEmptyArray(source)) return [];
        return count <= 0 ? source.Skip(0) : TakeFromEnd(source, 0, ^count);
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return IsEmptyArray(source) ? [] : Taking(source, predicate);

        static IEnumerable<TSource> Taking(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            foreach (TSource item in source.Each())
            {
                if (!predicate(item)) break;
                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> TakeWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return IsEmptyArray(source) ? [] : Taking(source, predicate);

        static IEnumerable<TSource> Taking(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int index = -1;
            foreach (TSource item in source.Each())
            {
                checked { index++; }
                if (!predicate(item, index)) break;
                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return IsEmptyArray(source) ? [] : Skipping(source, predicate);

        static IEnumerable<TSource> Skipping(IEnumerable<TSource> source, Func<TSource, bool> predicate)
        {
            bool skipping = true;
            foreach (TSource item in source.Each())
            {
                if (skipping && (skipping = predicate(item))) continue;
                yield return item;
            }
        }
    }

    public static IEnumerable<TSource> SkipWhile<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return IsEmptyArray(source) ? [] : Skipping(source, predicate);

        static IEnumerable<TSource> Skipping(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int index = -1;
            bool skipping = true;
            foreach (TSource item in source.Each())
            {
                if (skipping)
                {
                    checked { index++; }
                    if (skipping = predicate(item, index)) continue;
                }
                yield return item;
            }
        }
    }
}
