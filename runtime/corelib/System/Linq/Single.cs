// This file picks the only element.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static TSource Single<TSource>(this IEnumerable<TSource> source)
    {
        if (!TrySingle(source, out TSource? single)) Errors.NoElements();
        return single!;
    }

    public static TSource Single<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        if (!TrySingle(source, predicate, out TSource? single)) Errors.NoMatch();
        return single!;
    }

    public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source) => TrySingle(source, out TSource? single) ? single : default;

    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, TSource defaultValue) => TrySingle(source, out TSource? single) ? single! : defaultValue;

    public static TSource? SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate) =>
        TrySingle(source, predicate, out TSource? single) ? single : default;

    public static TSource SingleOrDefault<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate, TSource defaultValue) =>
        TrySingle(source, predicate, out TSource? single) ? single! : defaultValue;

    private static bool TrySingle<TSource>(IEnumerable<TSource> source, out TSource? single)
    {
        ArgumentNullException.ThrowIfNull(source);
        single = default;
        if (source is IList<TSource> list)
        {
            int count = list.Count;
            if (count > 1) Errors.MoreThanOneElement();
            if (count == 1) single = list[0];
            return count == 1;
        }
        using IEnumerator<TSource> e = source.GetEnumerator();
        if (!e.MoveNext()) return false;
        single = e.Current;
        if (e.MoveNext()) Errors.MoreThanOneElement();
        return true;
    }

    private static bool TrySingle<TSource>(IEnumerable<TSource> source, Func<TSource, bool> predicate, out TSource? single)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        bool found = false;
        single = default;
        foreach (TSource item in source.Each())
        {
            if (!predicate(item)) continue;
            if (found) Errors.MoreThanOneMatch();
            single = item;
            found = true;
        }
        return found;
    }
}
