// This file adds numbers. Integers overflow with an exception; single precision is added in double.
using System.Collections.Generic;

namespace System.Linq;

/// <summary>How elements of a type are added. Implemented by empty structs, so that calls cost nothing.</summary>
internal interface IAddition<T, TSum>
{
    TSum Add(TSum sum, T value);
}

internal readonly struct AddInt32 : IAddition<int, int>
{
    public int Add(int sum, int value) => checked(sum + value);
}

internal readonly struct AddInt64 : IAddition<long, long>
{
    public long Add(long sum, long value) => checked(sum + value);
}

internal readonly struct AddSingle : IAddition<float, double>
{
    public double Add(double sum, float value) => sum + value;
}

internal readonly struct AddDouble : IAddition<double, double>
{
    public double Add(double sum, double value) => sum + value;
}

public static partial class Enumerable
{
    public static int Sum(this IEnumerable<int> source) => Sum<int, int, AddInt32>(source);
    public static int? Sum(this IEnumerable<int?> source) => SumKnown<int, int, AddInt32>(source);
    public static int Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Sum<TSource, int, int, AddInt32>(source, selector);
    public static int? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => SumKnown<TSource, int, int, AddInt32>(source, selector);

    public static long Sum(this IEnumerable<long> source) => Sum<long, long, AddInt64>(source);
    public static long? Sum(this IEnumerable<long?> source) => SumKnown<long, long, AddInt64>(source);
    public static long Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Sum<TSource, long, long, AddInt64>(source, selector);
    public static long? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => SumKnown<TSource, long, long, AddInt64>(source, selector);

    public static float Sum(this IEnumerable<float> source) => (float)Sum<float, double, AddSingle>(source);
    public static float? Sum(this IEnumerable<float?> source) => (float)SumKnown<float, double, AddSingle>(source);
    public static float Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => (float)Sum<TSource, float, double, AddSingle>(source, selector);
    public static float? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => (float)SumKnown<TSource, float, double, AddSingle>(source, selector);

    public static double Sum(this IEnumerable<double> source) => Sum<double, double, AddDouble>(source);
    public static double? Sum(this IEnumerable<double?> source) => SumKnown<double, double, AddDouble>(source);
    public static double Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Sum<TSource, double, double, AddDouble>(source, selector);
    public static double? Sum<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => SumKnown<TSource, double, double, AddDouble>(source, selector);

    private static TSum Sum<T, TSum, TAddition>(IEnumerable<T> source) where T : struct where TSum : struct where TAddition : struct, IAddition<T, TSum>
    {
        ArgumentNullException.ThrowIfNull(source);
        TSum sum = default;
        if (TryGetSpan(source, out ReadOnlySpan<T> span))
        {
            foreach (T value in span) sum = default(TAddition).Add(sum, value);
            return sum;
        }
        foreach (T value in source.Each()) sum = default(TAddition).Add(sum, value);
        return sum;
    }

    private static TSum SumKnown<T, TSum, TAddition>(IEnumerable<T?> source) where T : struct where TSum : struct where TAddition : struct, IAddition<T, TSum>
    {
        ArgumentNullException.ThrowIfNull(source);
        TSum sum = default;
        foreach (T? value in source.Each())
        {
            if (value.HasValue) sum = default(TAddition).Add(sum, value.GetValueOrDefault());
        }
        return sum;
    }

    private static TSum Sum<TSource, T, TSum, TAddition>(IEnumerable<TSource> source, Func<TSource, T> selector) where T : struct where TSum : struct where TAddition : struct, IAddition<T, TSum>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        TSum sum = default;
        foreach (TSource item in source.Each()) sum = default(TAddition).Add(sum, selector(item));
        return sum;
    }

    private static TSum SumKnown<TSource, T, TSum, TAddition>(IEnumerable<TSource> source, Func<TSource, T?> selector) where T : struct where TSum : struct where TAddition : struct, IAddition<T, TSum>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        TSum sum = default;
        foreach (TSource item in source.Each())
        {
            T? value = selector(item);
            if (value.HasValue) sum = default(TAddition).Add(sum, value.GetValueOrDefault());
        }
        return sum;
    }
}
