// This file holds operations on each item, with plain and asynchronous delegates, with and without the index.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Linq;

public static partial class AsyncEnumerable
{
    public static IAsyncEnumerable<TSource> Where<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (predicate(item)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Where<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (await predicate(item, token).ConfigureAwait(false)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Where<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, bool> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (predicate(item, index++)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Where<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<bool>> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (await predicate(item, index++, token).ConfigureAwait(false)) yield return item;
        }
    }

    public static IAsyncEnumerable<TResult> Select<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, TResult> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                yield return selector(item);
        }
    }

    public static IAsyncEnumerable<TResult> Select<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<TResult>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                yield return await selector(item, token).ConfigureAwait(false);
        }
    }

    public static IAsyncEnumerable<TResult> Select<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, TResult> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                yield return selector(item, index++);
        }
    }

    public static IAsyncEnumerable<TResult> Select<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<TResult>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                yield return await selector(item, index++, token).ConfigureAwait(false);
        }
    }

    public static IAsyncEnumerable<TSource> TakeWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (!predicate(item)) break;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> TakeWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (!await predicate(item, token).ConfigureAwait(false)) break;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> TakeWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, bool> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (!predicate(item, index++)) break;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> TakeWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<bool>> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (!await predicate(item, index++, token).ConfigureAwait(false)) break;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> SkipWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, bool> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            bool skipping = true;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (skipping && predicate(item)) continue;
                skipping = false;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> SkipWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<bool>> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            bool skipping = true;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (skipping && await predicate(item, token).ConfigureAwait(false)) continue;
                skipping = false;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> SkipWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, bool> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            bool skipping = true;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (skipping && predicate(item, index++)) continue;
                skipping = false;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TSource> SkipWhile<TSource>(this IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<bool>> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return Items(source, predicate);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<bool>> predicate, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            bool skipping = true;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                if (skipping && await predicate(item, index++, token).ConfigureAwait(false)) continue;
                skipping = false;
                yield return item;
            }
        }
    }

    public static IAsyncEnumerable<TResult> SelectMany<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                foreach (TResult inner in selector(item)) yield return inner;
        }
    }

    public static IAsyncEnumerable<TResult> SelectMany<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, CancellationToken, ValueTask<IEnumerable<TResult>>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                foreach (TResult inner in await selector(item, token).ConfigureAwait(false)) yield return inner;
        }
    }

    public static IAsyncEnumerable<TResult> SelectMany<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                foreach (TResult inner in selector(item, index++)) yield return inner;
        }
    }

    public static IAsyncEnumerable<TResult> SelectMany<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<IEnumerable<TResult>>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, int, CancellationToken, ValueTask<IEnumerable<TResult>>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                foreach (TResult inner in await selector(item, index++, token).ConfigureAwait(false)) yield return inner;
        }
    }
}
