// This file joins two sequences by keys. Elements whose key is null match nothing.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    private static void CheckJoin(object outer, object inner, object outerKeySelector, object innerKeySelector, object resultSelector)
    {
        ArgumentNullException.ThrowIfNull(outer);
        ArgumentNullException.ThrowIfNull(inner);
        ArgumentNullException.ThrowIfNull(outerKeySelector);
        ArgumentNullException.ThrowIfNull(innerKeySelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
    }

    private static Lookup<TKey, TElement> Joinable<TKey, TElement>(IEnumerable<TElement> source, Func<TElement, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        Lookup<TKey, TElement> lookup = new(comparer);
        lookup.FillWithoutNull(source, keySelector);
        return lookup;
    }

    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector) =>
        Join(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> Join<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return IsEmptyArray(outer) ? [] : Joined(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);

        static IEnumerable<TResult> Joined(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TInner>? lookup = null;
            foreach (TOuter item in outer.Each())
            {
                lookup ??= Joinable(inner, innerKeySelector, comparer);
                if (lookup.Count == 0) yield break;
                Grouping<TKey, TInner>? group = lookup.Find(outerKeySelector(item));
                if (group is null) continue;
                for (int i = 0; i < group._elements.Count; i++) yield return resultSelector(item, group._elements.Items[i]);
            }
        }
    }

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner?, TResult> resultSelector) =>
        LeftJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> LeftJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner?, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return IsEmptyArray(outer) ? [] : Joined(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);

        static IEnumerable<TResult> Joined(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, TInner?, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TInner>? lookup = null;
            foreach (TOuter item in outer.Each())
            {
                lookup ??= Joinable(inner, innerKeySelector, comparer);
                Grouping<TKey, TInner>? group = lookup.Find(outerKeySelector(item));
                if (group is null)
                {
                    yield return resultSelector(item, default);
                    continue;
                }
                for (int i = 0; i < group._elements.Count; i++) yield return resultSelector(item, group._elements.Items[i]);
            }
        }
    }

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter?, TInner, TResult> resultSelector) =>
        RightJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> RightJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter?, TInner, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return IsEmptyArray(inner) ? [] : inner.LeftJoin(outer, innerKeySelector, outerKeySelector, (i, o) => resultSelector(o, i), comparer);
    }

    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector) =>
        GroupJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector, null);

    public static IEnumerable<TResult> GroupJoin<TOuter, TInner, TKey, TResult>(this IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        CheckJoin(outer, inner, outerKeySelector, innerKeySelector, resultSelector);
        return IsEmptyArray(outer) ? [] : Joined(outer, inner, outerKeySelector, innerKeySelector, resultSelector, comparer);

        static IEnumerable<TResult> Joined(IEnumerable<TOuter> outer, IEnumerable<TInner> inner, Func<TOuter, TKey> outerKeySelector, Func<TInner, TKey> innerKeySelector, Func<TOuter, IEnumerable<TInner>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TInner>? lookup = null;
            foreach (TOuter item in outer.Each())
            {
                lookup ??= Joinable(inner, innerKeySelector, comparer);
                yield return resultSelector(item, lookup[outerKeySelector(item)]);
            }
        }
    }
}
