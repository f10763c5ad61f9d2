// This file folds sequences.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static TSource Aggregate<TSource>(this IEnumerable<TSource> source, Func<TSource, TSource, TSource> func)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        bool any = false;
        TSource result = default!;
        foreach (TSource item in source.Each())
        {
            result = any ? func(result, item) : item;
            any = true;
        }
        if (!any) Errors.NoElements();
        return result;
    }

    public static TAccumulate Aggregate<TSource, TAccumulate>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        TAccumulate result = seed;
        foreach (TSource item in source.Each()) result = func(result, item);
        return result;
    }

    public static TResult Aggregate<TSource, TAccumulate, TResult>(this IEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, Func<TAccumulate, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return resultSelector(source.Aggregate(seed, func));
    }
}
