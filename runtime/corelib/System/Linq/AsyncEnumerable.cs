// This file holds sequences that are not made of other asynchronous ones.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;

namespace System.Linq;

public static partial class AsyncEnumerable
{
    public static IAsyncEnumerable<TResult> Empty<TResult>() => Array.Empty<TResult>().ToAsyncEnumerable();

    public static IAsyncEnumerable<int> Range(int start, int count) => Enumerable.Range(start, count).ToAsyncEnumerable();

    public static IAsyncEnumerable<TResult> Repeat<TResult>(TResult element, int count) => Enumerable.Repeat(element, count).ToAsyncEnumerable();

    public static IAsyncEnumerable<TSource> ToAsyncEnumerable<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return Items(source);

#pragma warning disable CS1998 // nothing to wait for
        static async IAsyncEnumerable<TSource> Items(IEnumerable<TSource> source, [EnumeratorCancellation] CancellationToken token = default)
        {
            foreach (TSource item in source)
            {
                token.ThrowIfCancellationRequested();
                yield return item;
            }
        }
#pragma warning restore CS1998
    }
}
