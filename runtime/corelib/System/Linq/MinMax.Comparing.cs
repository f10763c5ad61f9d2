// This file finds the least and the greatest element by comparers and by keys. Nulls count only if there is
// nothing else; of equal elements the first one is taken.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static TSource? Min<TSource>(this IEnumerable<TSource> source) => Best(source, null, -1);
    public static TSource? Max<TSource>(this IEnumerable<TSource> source) => Best(source, null, 1);
    public static TSource? Min<TSource>(this IEnumerable<TSource> source, IComparer<TSource>? comparer) => Best(source, comparer, -1);
    public static TSource? Max<TSource>(this IEnumerable<TSource> source, IComparer<TSource>? comparer) => Best(source, comparer, 1);
    public static TResult? Min<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => Best(source, selector, -1);
    public static TResult? Max<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector) => Best(source, selector, 1);
    public static TSource? MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => BestBy(source, keySelector, null, -1);
    public static TSource? MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => BestBy(source, keySelector, null, 1);
    public static TSource? MinBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => BestBy(source, keySelector, comparer, -1);
    public static TSource? MaxBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer) => BestBy(source, keySelector, comparer, 1);

    /// <summary>`sign` is that of Compare(better, worse).</summary>
    private static T? Best<T>(IEnumerable<T> source, IComparer<T>? comparer, int sign)
    {
        ArgumentNullException.ThrowIfNull(source);
        comparer ??= Comparer<T>.Default;
        T? best = default;
        bool any = false;
        foreach (T item in source.Each())
        {
            if (default(T) is null && item is null || any && !IsBetter(comparer.Compare(item, best), sign)) continue;
            best = item;
            any = true;
        }
        if (!any && default(T) is not null) Errors.NoElements();
        return best;
    }

    private static bool IsBetter(int order, int sign) => sign < 0 ? order < 0 : order > 0;

    private static TResult? Best<TSource, TResult>(IEnumerable<TSource> source, Func<TSource, TResult> selector, int sign)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Best(source.Select(selector), null, sign);
    }

    private static TSource? BestBy<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IComparer<TKey>? comparer, int sign)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        comparer ??= Comparer<TKey>.Default;
        TSource? best = default;
        TKey? bestKey = default;
        bool any = false, known = false;
        foreach (TSource item in source.Each())
        {
            TKey key = keySelector(item);
            bool isNull = default(TKey) is null && key is null;
            if (any && (isNull || known && !IsBetter(comparer.Compare(key, bestKey), sign))) continue;
            best = item;
            bestKey = key;
            any = true;
            known = !isNull;
        }
        if (!any && default(TSource) is not null) Errors.NoElements();
        return best;
    }
}
