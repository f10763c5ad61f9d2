// This file holds what makes one value of a sequence: an item, a sum, the smallest or largest.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Linq;

public static partial class AsyncEnumerable
{
    public static ValueTask<TSource> FirstAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) return item;
            throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<TSource> FirstAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (predicate(item)) return item;
            throw new InvalidOperationException("Sequence contains no matching element");
        }
    }

    public static ValueTask<TSource?> FirstOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) return item;
            return default;
        }
    }

    public static ValueTask<TSource?> FirstOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (predicate(item)) return item;
            return default;
        }
    }

    public static ValueTask<TSource> LastAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            bool any = false;
            TSource last = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) (any, last) = (true, item);
            if (any) return last;
            throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<TSource> LastAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            bool any = false;
            TSource last = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (predicate(item)) (any, last) = (true, item);
            if (any) return last;
            throw new InvalidOperationException("Sequence contains no matching element");
        }
    }

    public static ValueTask<TSource?> LastOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            bool any = false;
            TSource last = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) (any, last) = (true, item);
            if (any) return last;
            return default;
        }
    }

    public static ValueTask<TSource?> LastOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            bool any = false;
            TSource last = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (predicate(item)) (any, last) = (true, item);
            if (any) return last;
            return default;
        }
    }

    public static ValueTask<TSource> SingleAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            bool any = false;
            TSource single = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (any) throw new InvalidOperationException("Sequence contains more than one element");
                (any, single) = (true, item);
            }
            if (any) return single;
            throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<TSource> SingleAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            bool any = false;
            TSource single = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (!predicate(item)) continue;
                if (any) throw new InvalidOperationException("Sequence contains more than one matching element");
                (any, single) = (true, item);
            }
            if (any) return single;
            throw new InvalidOperationException("Sequence contains no matching element");
        }
    }

    public static ValueTask<TSource?> SingleOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            bool any = false;
            TSource single = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (any) throw new InvalidOperationException("Sequence contains more than one element");
                (any, single) = (true, item);
            }
            if (any) return single;
            return default;
        }
    }

    public static ValueTask<TSource?> SingleOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            bool any = false;
            TSource single = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (!predicate(item)) continue;
                if (any) throw new InvalidOperationException("Sequence contains more than one matching element");
                (any, single) = (true, item);
            }
            if (any) return single;
            return default;
        }
    }

    public static ValueTask<TSource> ElementAtAsync<TSource>(this IAsyncEnumerable<TSource> source, int index, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, index, cancellationToken);

        static async ValueTask<TSource> Run(IAsyncEnumerable<TSource> source, int index, CancellationToken token)
        {
            int left = index;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (left-- == 0) return item;
            throw new ArgumentOutOfRangeException(nameof(index));
        }
    }

    public static ValueTask<TSource?> ElementAtOrDefaultAsync<TSource>(this IAsyncEnumerable<TSource> source, int index, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, index, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, int index, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (index-- == 0) return item;
            return default;
        }
    }

    public static ValueTask<TSource?> MaxAsync<TSource>(this IAsyncEnumerable<TSource> source, IComparer<TSource>? comparer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, comparer, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, IComparer<TSource>? comparer, CancellationToken token)
        {
            comparer ??= Comparer<TSource>.Default;
            bool any = false;
            TSource best = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (item is not null && (!any || comparer.Compare(item, best) > 0)) (any, best) = (true, item);
            if (!any && default(TSource) is not null) throw new InvalidOperationException("Sequence contains no elements");
            return best;
        }
    }

    public static ValueTask<TSource?> MinAsync<TSource>(this IAsyncEnumerable<TSource> source, IComparer<TSource>? comparer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, comparer, cancellationToken);

        static async ValueTask<TSource?> Run(IAsyncEnumerable<TSource> source, IComparer<TSource>? comparer, CancellationToken token)
        {
            comparer ??= Comparer<TSource>.Default;
            bool any = false;
            TSource best = default!;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (item is not null && (!any || comparer.Compare(item, best) < 0)) (any, best) = (true, item);
            if (!any && default(TSource) is not null) throw new InvalidOperationException("Sequence contains no elements");
            return best;
        }
    }

    public static ValueTask<int> SumAsync(this IAsyncEnumerable<int> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<int> Run(IAsyncEnumerable<int> source, CancellationToken token)
        {
            int sum = 0;
            await foreach (int item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item; }
            return sum;
        }
    }

    public static ValueTask<int?> SumAsync(this IAsyncEnumerable<int?> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<int?> Run(IAsyncEnumerable<int?> source, CancellationToken token)
        {
            int sum = 0;
            await foreach (int? item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item.GetValueOrDefault(); }
            return sum;
        }
    }

    public static ValueTask<double> AverageAsync(this IAsyncEnumerable<int> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<double> Run(IAsyncEnumerable<int> source, CancellationToken token)
        {
            long sum = 0;
            long count = 0;
            await foreach (int item in source.WithCancellation(token).ConfigureAwait(false))
            {
                checked { sum += item; }
                count++;
            }
            return count > 0 ? (double)sum / count : throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<long> SumAsync(this IAsyncEnumerable<long> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<long> Run(IAsyncEnumerable<long> source, CancellationToken token)
        {
            long sum = 0;
            await foreach (long item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item; }
            return sum;
        }
    }

    public static ValueTask<long?> SumAsync(this IAsyncEnumerable<long?> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<long?> Run(IAsyncEnumerable<long?> source, CancellationToken token)
        {
            long sum = 0;
            await foreach (long? item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item.GetValueOrDefault(); }
            return sum;
        }
    }

    public static ValueTask<double> AverageAsync(this IAsyncEnumerable<long> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<double> Run(IAsyncEnumerable<long> source, CancellationToken token)
        {
            long sum = 0;
            long count = 0;
            await foreach (long item in source.WithCancellation(token).ConfigureAwait(false))
            {
                checked { sum += item; }
                count++;
            }
            return count > 0 ? (double)sum / count : throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<float> SumAsync(this IAsyncEnumerable<float> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<float> Run(IAsyncEnumerable<float> source, CancellationToken token)
        {
            double sum = 0;
            await foreach (float item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item; }
            return (float)sum;
        }
    }

    public static ValueTask<float?> SumAsync(this IAsyncEnumerable<float?> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<float?> Run(IAsyncEnumerable<float?> source, CancellationToken token)
        {
            double sum = 0;
            await foreach (float? item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item.GetValueOrDefault(); }
            return (float)sum;
        }
    }

    public static ValueTask<float> AverageAsync(this IAsyncEnumerable<float> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<float> Run(IAsyncEnumerable<float> source, CancellationToken token)
        {
            double sum = 0;
            long count = 0;
            await foreach (float item in source.WithCancellation(token).ConfigureAwait(false))
            {
                checked { sum += item; }
                count++;
            }
            return count > 0 ? (float)(sum / count) : throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<double> SumAsync(this IAsyncEnumerable<double> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<double> Run(IAsyncEnumerable<double> source, CancellationToken token)
        {
            double sum = 0;
            await foreach (double item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item; }
            return sum;
        }
    }

    public static ValueTask<double?> SumAsync(this IAsyncEnumerable<double?> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<double?> Run(IAsyncEnumerable<double?> source, CancellationToken token)
        {
            double sum = 0;
            await foreach (double? item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item.GetValueOrDefault(); }
            return sum;
        }
    }

    public static ValueTask<double> AverageAsync(this IAsyncEnumerable<double> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<double> Run(IAsyncEnumerable<double> source, CancellationToken token)
        {
            double sum = 0;
            long count = 0;
            await foreach (double item in source.WithCancellation(token).ConfigureAwait(false))
            {
                checked { sum += item; }
                count++;
            }
            return count > 0 ? (double)(sum / count) : throw new InvalidOperationException("Sequence contains no elements");
        }
    }

    public static ValueTask<decimal> SumAsync(this IAsyncEnumerable<decimal> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<decimal> Run(IAsyncEnumerable<decimal> source, CancellationToken token)
        {
            decimal sum = 0;
            await foreach (decimal item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item; }
            return sum;
        }
    }

    public static ValueTask<decimal?> SumAsync(this IAsyncEnumerable<decimal?> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<decimal?> Run(IAsyncEnumerable<decimal?> source, CancellationToken token)
        {
            decimal sum = 0;
            await foreach (decimal? item in source.WithCancellation(token).ConfigureAwait(false)) checked { sum += item.GetValueOrDefault(); }
            return sum;
        }
    }

    public static ValueTask<decimal> AverageAsync(this IAsyncEnumerable<decimal> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<decimal> Run(IAsyncEnumerable<decimal> source, CancellationToken token)
        {
            decimal sum = 0;
            long count = 0;
            await foreach (decimal item in source.WithCancellation(token).ConfigureAwait(false))
            {
                checked { sum += item; }
                count++;
            }
            return count > 0 ? (decimal)(sum / count) : throw new InvalidOperationException("Sequence contains no elements");
        }
    }
}
