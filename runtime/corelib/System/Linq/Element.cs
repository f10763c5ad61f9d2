// This file picks single elements: by index, the first and the last.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

public static partial class Enumerable
{
    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, int index)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is IList<TSource> list) return list[index];
        if (!TryElementAt(source, index, out TSource? element)) ThrowHelper.ArgumentOutOfRange(nameof(index));
        return element!;
    }

    public static TSource ElementAt<TSource>(this IEnumerable<TSource> source, Index index)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!index.IsFromEnd) return source.ElementAt(index.Value);
        if (source.TryGetNonEnumeratedCount(out int count)) return source.ElementAt(count - index.Value);
        if (!TryFromEnd(source, index.Value, out TSource? element)) ThrowHelper.ArgumentOutOfRange(nameof(index));
        return element!;
    }

    public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, int index)
    {
        ArgumentNullException.ThrowIfNull(source);
        return TryElementAt(source, index, out TSource? element) ? element : default;
    }

    public static TSource? ElementAtOrDefault<TSource>(this IEnumerable<TSource> source, Index index)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (!index.IsFromEnd) return source.ElementAtOrDefault(index.Value);
        if (source.TryGetNonEnumeratedCount(out int count)) return source.ElementAtOrDefault(count - index.Value);
        return TryFromEnd(source, index.Value, out TSource? element) ? element : default;
    }

    internal static bool TryElementAt<TSource>(IEnumerable<TSource> source, int index, [MaybeNullWhen(false)] out TSource element)
    {
        if (source is IList<TSource> list)
        {
            bool inside = (uint)index < (uint)list.Count;
            element = inside ? list[index] : default;
            return inside;
        }
        if (source is Iterator<TSource> iterator) return iterator.TryGetElementAt(index, out element);
        if (index >= 0)
        {
            using IEnumerator<TSource> e = source.GetEnumerator();
            while (e.MoveNext())
            {
                if (index-- > 0) continue;
                element = e.Current;
                return true;
            }
        }
        element = default;
        return false;
    }

    /// <summary>The element that has `index` - 1 others behind it.</summary>
    private static bool TryFromEnd<TSource>(IEnumerable<TSource> source, int index, [MaybeNullWhen(false)] out TSource element)
    {
        element = default;
        if (index <= 0) return false;
        Queue<TSource> last = new();
        foreach (TSource item in source.Each())
        {
            if (last.Count == index) last.Dequeue();
            last.Enqueue(item);
        }
        if (last.Count != index) return false;
        element = last.Dequeue();
        return true;
    }

    public static TSource First<TSource>(this IEnumerable<TSource> source)
    {
        if (!TryFirst(source, out TSource? first)) Errors.NoElements();
        return first!;
    }

    public static TSource First<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        if (!TryFirst(source, predicate, out TSource? first)) Errors.NoMatch();
        return first!;
    }

    public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source) => TryFirst(source, out TSource? first) ? first : default;

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => TryFirst(source, out TSource? first) ? first : defaultValue;

    public static TSource? FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
        TryFirst(source, predicate, out TSource? first) ? first : default;

    public static TSource FirstOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        TryFirst(source, predicate, out TSource? first) ? first : defaultValue;

    private static bool TryFirst<TSource>(IEnumerable<TSource> source, [MaybeNullWhen(false)] out TSource first)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is IList<TSource> list)
        {
            bool any = list.Count > 0;
            first = any ? list[0] : default;
            return any;
        }
        if (source is Iterator<TSource> iterator) return iterator.TryGetFirst(out first);
        using IEnumerator<TSource> e = source.GetEnumerator();
        bool found = e.MoveNext();
        first = found ? e.Current : default;
        return found;
    }

    private static bool TryFirst<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, [MaybeNullWhen(false)] out TSource first)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        if (source is OrderedIterator<TSource> ordered) return ordered.TryGetFirst(predicate, out first);
        foreach (TSource item in source.Each())
        {
            if (!predicate(item)) continue;
            first = item;
            return true;
        }
        first = default;
        return false;
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source)
    {
        if (!TryLast(source, out TSource? last)) Errors.NoElements();
        return last!;
    }

    public static TSource Last<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        if (!TryLast(source, predicate, out TSource? last)) Errors.NoMatch();
        return last!;
    }

    public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source) => TryLast(source, out TSource? last) ? last : default;

    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => TryLast(source, out TSource? last) ? last : defaultValue;

    public static TSource? LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
        TryLast(source, predicate, out TSource? last) ? last : default;

    public static TSource LastOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        TryLast(source, predicate, out TSource? last) ? last : defaultValue;

    internal static bool TryLast<TSource>(IEnumerable<TSource> source, [MaybeNullWhen(false)] out TSource last)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (source is IList<TSource> list)
        {
            int count = list.Count;
            last = count > 0 ? list[count - 1] : default;
            return count > 0;
        }
        if (source is Iterator<TSource> iterator) return iterator.TryGetLast(out last);
        bool found = false;
        last = default;
        using IEnumerator<TSource> e = source.GetEnumerator();
        while (e.MoveNext())
        {
            last = e.Current;
            found = true;
        }
        return found;
    }

    internal static bool TryLast<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, [MaybeNullWhen(false)] out TSource last)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        if (source is OrderedIterator<TSource> ordered) return ordered.TryGetLast(predicate, out last);
        last = default;
        if (source is IList<TSource> list)
        {
            // From the end: fewer calls of the predicate.
            for (int i = list.Count - 1; i >= 0; i--)
            {
                last = list[i];
                if (predicate(last)) return true;
            }
            last = default;
            return false;
        }
        bool found = false;
        foreach (TSource item in source.Each())
        {
            if (!predicate(item)) continue;
            last = item;
            found = true;
        }
        return found;
    }
}
