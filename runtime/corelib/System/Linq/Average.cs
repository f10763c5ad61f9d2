// This file averages numbers.
using System.Collections.Generic;

namespace System.Linq;

/// <summary>How the mean of elements of a type is made of their sum.</summary>
internal interface IMean<T, TSum, TMean> : IAddition<T, TSum>
{
    TMean Divide(TSum sum, long count);
}

internal readonly struct MeanInt32 : IMean<int, long, double>
{
    public long Add(long sum, int value) => checked(sum + value);
    public double Divide(long sum, long count) => (double)sum / count;
}

internal readonly struct MeanInt64 : IMean<long, long, double>
{
    public long Add(long sum, long value) => checked(sum + value);
    public double Divide(long sum, long count) => (double)sum / count;
}

internal readonly struct MeanSingle : IMean<float, double, float>
{
    public double Add(double sum, float value) => sum + value;
    public float Divide(double sum, long count) => (float)(sum / count);
}

internal readonly struct MeanDouble : IMean<double, double, double>
{
    public double Add(double sum, double value) => sum + value;
    public double Divide(double sum, long count) => sum / count;
}

public static partial class Enumerable
{
    public static double Average(this IEnumerable<int> source) => Average<int, long, double, MeanInt32>(source);
    public static double? Average(this IEnumerable<int?> source) => AverageKnown<int, long, double, MeanInt32>(source);
    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int> selector) => Average<TSource, int, long, double, MeanInt32>(source, selector);
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, int?> selector) => AverageKnown<TSource, int, long, double, MeanInt32>(source, selector);

    public static double Average(this IEnumerable<long> source) => Average<long, long, double, MeanInt64>(source);
    public static double? Average(this IEnumerable<long?> source) => AverageKnown<long, long, double, MeanInt64>(source);
    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long> selector) => Average<TSource, long, long, double, MeanInt64>(source, selector);
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, long?> selector) => AverageKnown<TSource, long, long, double, MeanInt64>(source, selector);

    public static float Average(this IEnumerable<float> source) => Average<float, double, float, MeanSingle>(source);
    public static float? Average(this IEnumerable<float?> source) => AverageKnown<float, double, float, MeanSingle>(source);
    public static float Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float> selector) => Average<TSource, float, double, float, MeanSingle>(source, selector);
    public static float? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, float?> selector) => AverageKnown<TSource, float, double, float, MeanSingle>(source, selector);

    public static double Average(this IEnumerable<double> source) => Average<double, double, double, MeanDouble>(source);
    public static double? Average(this IEnumerable<double?> source) => AverageKnown<double, double, double, MeanDouble>(source);
    public static double Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double> selector) => Average<TSource, double, double, double, MeanDouble>(source, selector);
    public static double? Average<TSource>(this IEnumerable<TSource> source, Func<TSource, double?> selector) => AverageKnown<TSource, double, double, double, MeanDouble>(source, selector);

    private static TMean Average<T, TSum, TMean, TOperation>(IEnumerable<T> source) where T : struct where TSum : struct where TMean : struct where TOperation : struct, IMean<T, TSum, TMean>
    {
        ArgumentNullException.ThrowIfNull(source);
        TSum sum = default;
        long count = 0;
        foreach (T value in source.Each())
        {
            sum = default(TOperation).Add(sum, value);
            count++;
        }
        if (count == 0) Errors.NoElements();
        return default(TOperation).Divide(sum, count);
    }

    private static TMean? AverageKnown<T, TSum, TMean, TOperation>(IEnumerable<T?> source) where T : struct where TSum : struct where TMean : struct where TOperation : struct, IMean<T, TSum, TMean>
    {
        ArgumentNullException.ThrowIfNull(source);
        TSum sum = default;
        long count = 0;
        foreach (T? value in source.Each())
        {
            if (!value.HasValue) continue;
            sum = default(TOperation).Add(sum, value.GetValueOrDefault());
            count++;
        }
        return count == 0 ? null : default(TOperation).Divide(sum, count);
    }

    private static TMean Average<TSource, T, TSum, TMean, TOperation>(IEnumerable<TSource> source, Func<TSource, T> selector) where T : struct where TSum : struct where TMean : struct where TOperation : struct, IMean<T, TSum, TMean>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        TSum sum = default;
        long count = 0;
        foreach (TSource item in source.Each())
        {
            sum = default(TOperation).Add(sum, selector(item));
            count++;
        }
        if (count == 0) Errors.NoElements();
        return default(TOperation).Divide(sum, count);
    }

    private static TMean? AverageKnown<TSource, T, TSum, TMean, TOperation>(IEnumerable<TSource> source, Func<TSource, T?> selector) where T : struct where TSum : struct where TMean : struct where TOperation : struct, IMean<T, TSum, TMean>
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        TSum sum = default;
        long count = 0;
        foreach (TSource item in source.Each())
        {
            T? value = selector(item);
            if (!value.HasValue) continue;
            sum = default(TOperation).Add(sum, value.GetValueOrDefault());
            count++;
        }
        return count == 0 ? null : default(TOperation).Divide(sum, count);
    }
}
