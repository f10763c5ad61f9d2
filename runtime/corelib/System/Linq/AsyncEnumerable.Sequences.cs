// This file holds operations that make one sequence of one or two others.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Linq;

public static partial class AsyncEnumerable
{
    public static IAsyncEnumerable<TSource> Take<TSource>(this IAsyncEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source, count);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, int count, [EnumeratorCancellation] CancellationToken token = default)
        {
            if (count <= 0) yield break;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                yield return item;
                if (--count == 0) break;
            }
        }
    }

    public static IAsyncEnumerable<TSource> Skip<TSource>(this IAsyncEnumerable<TSource> source, int count)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source, count);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, int count, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (--count < 0) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Concat<TSource>(this IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Items(first, second);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in first.WithCancellation(token).ConfigureAwait(false)) yield return item;
            await foreach (TSource item in second.WithCancellation(token).ConfigureAwait(false)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Append<TSource>(this IAsyncEnumerable<TSource> source, TSource element)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source, element);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, TSource element, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) yield return item;
            yield return element;
        }
    }

    public static IAsyncEnumerable<TSource> Prepend<TSource>(this IAsyncEnumerable<TSource> source, TSource element)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source, element);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, TSource element, [EnumeratorCancellation] CancellationToken token = default)
        {
            yield return element;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> DefaultIfEmpty<TSource>(this IAsyncEnumerable<TSource> source, TSource defaultValue)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source, defaultValue);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, TSource defaultValue, [EnumeratorCancellation] CancellationToken token = default)
        {
            bool any = false;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                any = true;
                yield return item;
            }
            if (!any) yield return defaultValue;
        }
    }

    public static IAsyncEnumerable<TSource[]> Chunk<TSource>(this IAsyncEnumerable<TSource> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (size < 1) ThrowHelper.ArgumentOutOfRange(nameof(size));
        return Items(source, size);

        static async IAsyncEnumerable<TSource[]> Items(IAsyncEnumerable<TSource> source, int size, [EnumeratorCancellation] CancellationToken token = default)
        {
            List<TSource> chunk = [];
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
            {
                chunk.Add(item);
                if (chunk.Count < size) continue;
                yield return chunk.ToArray();
                chunk.Clear();
            }
            if (chunk.Count > 0) yield return chunk.ToArray();
        }
    }

    public static IAsyncEnumerable<TSource> Reverse<TSource>(this IAsyncEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, [EnumeratorCancellation] CancellationToken token = default)
        {
            TSource[] items = await source.ToArrayAsync(token).ConfigureAwait(false);
            for (int i = items.Length - 1; i >= 0; i--) yield return items[i];
        }
    }

    public static IAsyncEnumerable<(int Index, TSource Item)> Index<TSource>(this IAsyncEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);

        static async IAsyncEnumerable<(int Index, TSource Item)> Items(IAsyncEnumerable<TSource> source, [EnumeratorCancellation] CancellationToken token = default)
        {
            int index = 0;
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false)) yield return (index++, item);
        }
    }

    public static IAsyncEnumerable<TResult> OfType<TResult>(this IAsyncEnumerable<object?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<object?> source, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (object? item in source.WithCancellation(token).ConfigureAwait(false))
                if (item is TResult result) yield return result;
        }
    }

    public static IAsyncEnumerable<TResult> Cast<TResult>(this IAsyncEnumerable<object?> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<object?> source, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (object? item in source.WithCancellation(token).ConfigureAwait(false)) yield return (TResult)item!;
        }
    }

    public static IAsyncEnumerable<TSource> Distinct<TSource>(this IAsyncEnumerable<TSource> source, IEqualityComparer<TSource>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source, comparer);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> source, IEqualityComparer<TSource>? comparer, [EnumeratorCancellation] CancellationToken token = default)
        {
            HashSet<TSource> known = new(comparer);
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                if (known.Add(item)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Union<TSource>(this IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Items(first, second, comparer);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer, [EnumeratorCancellation] CancellationToken token = default)
        {
            HashSet<TSource> known = new(comparer);
            await foreach (TSource item in first.WithCancellation(token).ConfigureAwait(false))
                if (known.Add(item)) yield return item;
            await foreach (TSource item in second.WithCancellation(token).ConfigureAwait(false))
                if (known.Add(item)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Except<TSource>(this IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Items(first, second, comparer);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer, [EnumeratorCancellation] CancellationToken token = default)
        {
            HashSet<TSource> known = new(comparer);
            await foreach (TSource item in second.WithCancellation(token).ConfigureAwait(false)) known.Add(item);
            await foreach (TSource item in first.WithCancellation(token).ConfigureAwait(false))
                if (known.Add(item)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource> Intersect<TSource>(this IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer = null)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return Items(first, second, comparer);

        static async IAsyncEnumerable<TSource> Items(IAsyncEnumerable<TSource> first, IAsyncEnumerable<TSource> second, IEqualityComparer<TSource>? comparer, [EnumeratorCancellation] CancellationToken token = default)
        {
            HashSet<TSource> known = new(comparer);
            await foreach (TSource item in second.WithCancellation(token).ConfigureAwait(false)) known.Add(item);
            await foreach (TSource item in first.WithCancellation(token).ConfigureAwait(false))
                if (known.Remove(item)) yield return item;
        }
    }

    public static IAsyncEnumerable<TSource?> DefaultIfEmpty<TSource>(this IAsyncEnumerable<TSource> source) => source.DefaultIfEmpty(default!);

    public static IAsyncEnumerable<TResult> SelectMany<TSource, TResult>(this IAsyncEnumerable<TSource> source, Func<TSource, IAsyncEnumerable<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return Items(source, selector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TSource> source, Func<TSource, IAsyncEnumerable<TResult>> selector, [EnumeratorCancellation] CancellationToken token = default)
        {
            await foreach (TSource item in source.WithCancellation(token).ConfigureAwait(false))
                await foreach (TResult inner in selector(item).WithCancellation(token).ConfigureAwait(false)) yield return inner;
        }
    }

    public static IAsyncEnumerable<(TFirst First, TSecond Second)> Zip<TFirst, TSecond>(this IAsyncEnumerable<TFirst> first, IAsyncEnumerable<TSecond> second) => first.Zip(second, (a, b) => (a, b));

    public static IAsyncEnumerable<TResult> Zip<TFirst, TSecond, TResult>(this IAsyncEnumerable<TFirst> first, IAsyncEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return Items(first, second, resultSelector);

        static async IAsyncEnumerable<TResult> Items(IAsyncEnumerable<TFirst> first, IAsyncEnumerable<TSecond> second, Func<TFirst, TSecond, TResult> resultSelector, [EnumeratorCancellation] CancellationToken token = default)
        {
            await using ConfiguredCancelableAsyncEnumerable<TFirst>.Enumerator a = first.WithCancellation(token).ConfigureAwait(false).GetAsyncEnumerator();
            await using ConfiguredCancelableAsyncEnumerable<TSecond>.Enumerator b = second.WithCancellation(token).ConfigureAwait(false).GetAsyncEnumerator();
            while (await a.MoveNextAsync() && await b.MoveNextAsync()) yield return resultSelector(a.Current, b.Current);
        }
    }
}
