// This file types the elements of untyped sequences.
using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TResult> OfType<TResult>(this IEnumerable source)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (default(TResult) is not null && source is IEnumerable<TResult> typed) return typed;
        return Typed(source);

        static IEnumerable<TResult> Typed(IEnumerable source)
        {
            foreach (object? item in source)
            {
                if (item is TResult result) yield return result;
            }
        }
    }

    public static IEnumerable<TResult> Cast<TResult>(this IEnumerable source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is IEnumerable<TResult> typed ? typed : Typed(source);

        static IEnumerable<TResult> Typed(IEnumerable source)
        {
            foreach (object? item in source) yield return (TResult)item!;
        }
    }
}
