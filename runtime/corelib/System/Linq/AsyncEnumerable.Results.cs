// This file holds what makes a collection, a count or a yes or no of a sequence.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Linq;

public static partial class AsyncEnumerable
{
    public static ValueTask<List<TSource>> ToListAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<List<TSource>> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            List<TSource> list = [];
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) list.Add(item);
            return list;
        }
    }

    public static ValueTask<TSource[]> ToArrayAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<TSource[]> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            return (await source.ToListAsync(token).ConfigureAwait(false)).ToArray();
        }
    }

    public static ValueTask<HashSet<TSource>> ToHashSetAsync<TSource>(this IAsyncEnumerable<TSource> source, IEqualityComparer<TSource>? comparer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, comparer, cancellationToken);

        static async ValueTask<HashSet<TSource>> Run(IAsyncEnumerable<TSource> source, IEqualityComparer<TSource>? comparer, CancellationToken token)
        {
            HashSet<TSource> set = new(comparer);
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) set.Add(item);
            return set;
        }
    }

    public static ValueTask<Dictionary<TKey, TSource>> ToDictionaryAsync<TSource, TKey>(this IAsyncEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer = null, CancellationToken cancellationToken = default) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        return Run(source, keySelector, comparer, cancellationToken);

        static async ValueTask<Dictionary<TKey, TSource>> Run(IAsyncEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer, CancellationToken token)
        {
            Dictionary<TKey, TSource> pairs = new(comparer);
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) pairs.Add(keySelector(item), item);
            return pairs;
        }
    }

    public static ValueTask<Dictionary<TKey, TElement>> ToDictionaryAsync<TSource, TKey, TElement>(this IAsyncEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer = null, CancellationToken cancellationToken = default) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        return Run(source, keySelector, elementSelector, comparer, cancellationToken);

        static async ValueTask<Dictionary<TKey, TElement>> Run(IAsyncEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer, CancellationToken token)
        {
            Dictionary<TKey, TElement> pairs = new(comparer);
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) pairs.Add(keySelector(item), elementSelector(item));
            return pairs;
        }
    }

    public static ValueTask<int> CountAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<int> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            int count = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) checked { count++; }
            return count;
        }
    }

    public static ValueTask<int> CountAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default) => source.Where(predicate).CountAsync(cancellationToken);
    public static ValueTask<int> CountAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, CancellationToken cancellationToken = default) => source.Where(predicate).CountAsync(cancellationToken);

    public static ValueTask<long> LongCountAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<long> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            long count = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) checked { count++; }
            return count;
        }
    }

    public static ValueTask<long> LongCountAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default) => source.Where(predicate).LongCountAsync(cancellationToken);
    public static ValueTask<long> LongCountAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, CancellationToken cancellationToken = default) => source.Where(predicate).LongCountAsync(cancellationToken);

    public static ValueTask<bool> AnyAsync<TSource>(this IAsyncEnumerable<TSource> source, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, cancellationToken);

        static async ValueTask<bool> Run(IAsyncEnumerable<TSource> source, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) return true;
            return false;
        }
    }

    public static ValueTask<bool> AnyAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default) => source.Where(predicate).AnyAsync(cancellationToken);
    public static ValueTask<bool> AnyAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, CancellationToken cancellationToken = default) => source.Where(predicate).AnyAsync(cancellationToken);

    public static ValueTask<bool> AllAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<bool> Run(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (!predicate(item)) return false;
            return true;
        }
    }

    public static ValueTask<bool> AllAsync<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Run(source, predicate, cancellationToken);

        static async ValueTask<bool> Run(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (!(await predicate(item, token).ConfigureAwait(false))) return false;
            return true;
        }
    }

    public static ValueTask<bool> ContainsAsync<TSource>(this IAsyncEnumerable<TSource> source, TSource value, IEqualityComparer<TSource>? comparer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Run(source, value, comparer, cancellationToken);

        static async ValueTask<bool> Run(IAsyncEnumerable<TSource> source, TSource value, IEqualityComparer<TSource>? comparer, CancellationToken token)
        {
            comparer ??= EqualityComparer<TSource>.Default;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (comparer.Equals(item, value)) return true;
            return false;
        }
    }

    public static ValueTask<bool> SequenceEqualAsync<TSource>(this IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Run(first, second, comparer, cancellationToken);

        static async ValueTask<bool> Run(IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer, CancellationToken token)
        {
            List<TSource> a = await first.ToListAsync(token).ConfigureAwait(false), b = await second.ToListAsync(token).ConfigureAwait(false);
            return a.SequenceEqual(b, comparer);
        }
    }

    public static ValueTask<TAccumulate> AggregateAsync<TSource, TAccumulate>(this IAsyncEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        return Run(source, seed, func, cancellationToken);

        static async ValueTask<TAccumulate> Run(IAsyncEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) seed = func(seed, item);
            return seed;
        }
    }

    public static ValueTask<TAccumulate> AggregateAsync<TSource, TAccumulate>(this IAsyncEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, CancellationToken, ValueTask<TAccumulate>> func, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(func);
        return Run(source, seed, func, cancellationToken);

        static async ValueTask<TAccumulate> Run(IAsyncEnumerable<TSource> source, TAccumulate seed, Func<TAccumulate, TSource, CancellationToken, ValueTask<TAccumulate>> func, CancellationToken token)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) seed = await func(seed, item, token).ConfigureAwait(false);
            return seed;
        }
    }
}
