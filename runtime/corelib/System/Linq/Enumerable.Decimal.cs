// This file adds, averages and compares decimals.
using System.Collections.Generic;

namespace System.Linq;

internal readonly struct MeanDecimal : IMean<decimal, decimal, decimal>
{
    public decimal Add(decimal sum, decimal value) => sum + value;
    public decimal Divide(decimal sum, long count) => sum / count;
}

internal readonly partial struct Least : IBetter<decimal>
{
    public bool Better(decimal candidate, decimal best) => candidate < best;
    public bool Final(decimal best) => false;
}

internal readonly partial struct Greatest : IBetter<decimal>
{
    public bool Better(decimal candidate, decimal best) => candidate > best;
    public bool Final(decimal best) => false;
}

public static partial class Enumerable
{
    public static decimal Sum(this IEnumerable<decimal> source) => Sum<decimal, decimal, MeanDecimal>(source);
    public static decimal? Sum(this IEnumerable<decimal?> source) => SumKnown<decimal, decimal, MeanDecimal>(source);
    public static decimal Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Sum<TSource, decimal, decimal, MeanDecimal>(source, selector);
    public static decimal? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => SumKnown<TSource, decimal, decimal, MeanDecimal>(source, selector);

    public static decimal Average(this IEnumerable<decimal> source) => Average<decimal, decimal, decimal, MeanDecimal>(source);
    public static decimal? Average(this IEnumerable<decimal?> source) => AverageKnown<decimal, decimal, decimal, MeanDecimal>(source);
    public static decimal Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Average<TSource, decimal, decimal, decimal, MeanDecimal>(source, selector);
    public static decimal? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => AverageKnown<TSource, decimal, decimal, decimal, MeanDecimal>(source, selector);

    public static decimal Min(this IEnumerable<decimal> source) => Best<decimal, Least>(source);
    public static decimal? Min(this IEnumerable<decimal?> source) => BestKnown<decimal, Least>(source);
    public static decimal Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Best<TSource, decimal, Least>(source, selector);
    public static decimal? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => BestKnown<TSource, decimal, Least>(source, selector);

    public static decimal Max(this IEnumerable<decimal> source) => Best<decimal, Greatest>(source);
    public static decimal? Max(this IEnumerable<decimal?> source) => BestKnown<decimal, Greatest>(source);
    public static decimal Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal> selector) => Best<TSource, decimal, Greatest>(source, selector);
    public static decimal? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, decimal?> selector) => BestKnown<TSource, decimal, Greatest>(source, selector);
}
