// This file finds the least and the greatest number. NaN counts as less than every number: the least is NaN if
// there is one (the rest is not looked at any more), the greatest only if there is nothing else.
using System.Collections.Generic;

namespace System.Linq;

/// <summary>Which of two numbers is wanted, and whether one cannot be bettered.</summary>
internal interface IBetter<T>
{
    bool Better(T candidate, T best);
    bool Final(T best);
}

internal readonly partial struct Least : IBetter<int>, IBetter<long>, IBetter<float>, IBetter<double>
{
    public bool Better(int candidate, int best) => candidate < best;
    public bool Better(long candidate, long best) => candidate < best;
    public bool Better(float candidate, float best) => candidate < best || float.IsNaN(candidate);
    public bool Better(double candidate, double best) => candidate < best || double.IsNaN(candidate);
    public bool Final(int best) => false;
    public bool Final(long best) => false;
    public bool Final(float best) => float.IsNaN(best);
    public bool Final(double best) => double.IsNaN(best);
}

internal readonly partial struct Greatest : IBetter<int>, IBetter<long>, IBetter<float>, IBetter<double>
{
    public bool Better(int candidate, int best) => candidate > best;
    public bool Better(long candidate, long best) => candidate > best;
    public bool Better(float candidate, float best) => candidate > best || float.IsNaN(best);
    public bool Better(double candidate, double best) => candidate > best || double.IsNaN(best);
    public bool Final(int best) => false;
    public bool Final(long best) => false;
    public bool Final(float best) => false;
    public bool Final(double best) => false;
}

public static partial class Enumerable
{
    public static int Min(this IEnumerable<int> source) => Best<int, Least>(source);
    public static int? Min(this IEnumerable<int?> source) => BestKnown<int, Least>(source);
    public static int Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Best<TSource, int, Least>(source, selector);
    public static int? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => BestKnown<TSource, int, Least>(source, selector);

    public static long Min(this IEnumerable<long> source) => Best<long, Least>(source);
    public static long? Min(this IEnumerable<long?> source) => BestKnown<long, Least>(source);
    public static long Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Best<TSource, long, Least>(source, selector);
    public static long? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => BestKnown<TSource, long, Least>(source, selector);

    public static float Min(this IEnumerable<float> source) => Best<float, Least>(source);
    public static float? Min(this IEnumerable<float?> source) => BestKnown<float, Least>(source);
    public static float Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Best<TSource, float, Least>(source, selector);
    public static float? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => BestKnown<TSource, float, Least>(source, selector);

    public static double Min(this IEnumerable<double> source) => Best<double, Least>(source);
    public static double? Min(this IEnumerable<double?> source) => BestKnown<double, Least>(source);
    public static double Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Best<TSource, double, Least>(source, selector);
    public static double? Min<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => BestKnown<TSource, double, Least>(source, selector);

    public static int Max(this IEnumerable<int> source) => Best<int, Greatest>(source);
    public static int? Max(this IEnumerable<int?> source) => BestKnown<int, Greatest>(source);
    public static int Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Best<TSource, int, Greatest>(source, selector);
    public static int? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => BestKnown<TSource, int, Greatest>(source, selector);

    public static long Max(this IEnumerable<long> source) => Best<long, Greatest>(source);
    public static long? Max(this IEnumerable<long?> source) => BestKnown<long, Greatest>(source);
    public static long Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Best<TSource, long, Greatest>(source, selector);
    public static long? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => BestKnown<TSource, long, Greatest>(source, selector);

    public static float Max(this IEnumerable<float> source) => Best<float, Greatest>(source);
    public static float? Max(this IEnumerable<float?> source) => BestKnown<float, Greatest>(source);
    public static float Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Best<TSource, float, Greatest>(source, selector);
    public static float? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => BestKnown<TSource, float, Greatest>(source, selector);

    public static double Max(this IEnumerable<double> source) => Best<double, Greatest>(source);
    public static double? Max(this IEnumerable<double?> source) => BestKnown<double, Greatest>(source);
    public static double Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Best<TSource, double, Greatest>(source, selector);
    public static double? Max<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => BestKnown<TSource, double, Greatest>(source, selector);

    private static T Best<T, TOrder>(IEnumerable<T> source) where T : struct where TOrder : struct, IBetter<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        if (TryGetSpan(source, out ReadOnlySpan<T> span) && span.Length > 0) return Best<T, TOrder>(span);
        T best = default;
        bool any = false;
        foreach (T value in source.Each())
        {
            if (any && !default(TOrder).Better(value, best)) continue;
            best = value;
            any = true;
            if (default(TOrder).Final(value)) break;
        }
        if (!any) Errors.NoElements();
        return best;
    }

    private static T Best<T, TOrder>(ReadOnlySpan<T> span) where T : struct where TOrder : struct, IBetter<T>
    {
        T best = span[0];
        foreach (T value in span)
        {
            if (default(TOrder).Better(value, best)) best = value;
        }
        return best;
    }

    private static T? BestKnown<T, TOrder>(IEnumerable<T?> source) where T : struct where TOrder : struct, IBetter<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        T best = default;
        bool any = false;
        foreach (T? item in source.Each())
        {
            if (!item.HasValue) continue;
            T value = item.GetValueOrDefault();
            if (any && !default(TOrder).Better(value, best)) continue;
            best = value;
            any = true;
            if (default(TOrder).Final(value)) break;
        }
        return any ? best : null;
    }

    private static T Best<TSource, T, TOrder>(IEnumerable<TSource> source, Func<TSource, T> selector) where T : struct where TOrder : struct, IBetter<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        T best = default;
        bool any = false;
        foreach (TSource item in source.Each())
        {
            T value = selector(item);
            if (any && !default(TOrder).Better(value, best)) continue;
            best = value;
            any = true;
            if (default(TOrder).Final(value)) break;
        }
        if (!any) Errors.NoElements();
        return best;
    }

    private static T? BestKnown<TSource, T, TOrder>(IEnumerable<TSource> source, Func<TSource, T?> selector) where T : struct where TOrder : struct, IBetter<T>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        T best = default;
        bool any = false;
        foreach (TSource element in source.Each())
        {
            T? item = selector(element);
            if (!item.HasValue) continue;
            T value = item.GetValueOrDefault();
            if (any && !default(TOrder).Better(value, best)) continue;
            best = value;
            any = true;
            if (default(TOrder).Final(value)) break;
        }
        return any ? best : null;
    }
}
