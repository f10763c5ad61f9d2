// This file holds what the operators share, and the sequences made of nothing.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> AsEnumerable<TSource>(this IEnumerable<TSource> source) => source;

    public static IEnumerable<TResult> Empty<TResult>() => Array.Empty<TResult>();

    /// <summary>The elements of an array or list as they lie in memory.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryGetSpan<TSource>(IEnumerable<TSource> source, out ReadOnlySpan<TSource> span)
    {
        if (source.GetType() == typeof(TSource[]))
        {
            span = Unsafe.As<TSource[]>(source);
            return true;
        }
        if (source.GetType() == typeof(List<TSource>))
        {
            span = CollectionsMarshal.AsSpan(Unsafe.As<List<TSource>>(source));
            return true;
        }
        span = default;
        return false;
    }

    private static bool IsEmptyArray<TSource>(IEnumerable<TSource> source) => source is TSource[] { Length: 0 };
}
