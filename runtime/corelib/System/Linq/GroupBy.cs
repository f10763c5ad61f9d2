// This file groups elements by keys, lazily (GroupBy) and at once (ToLookup).
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

public static partial class Enumerable
{
    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => ToLookup(source, keySelector, null);

    public static ILookup<TKey, TSource> ToLookup<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        CollectionLookup<TKey, TSource> lookup = new(comparer);
        lookup.Fill(source, keySelector);
        return lookup;
    }

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) =>
        ToLookup(source, keySelector, elementSelector, null);

    public static ILookup<TKey, TElement> ToLookup<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        CollectionLookup<TKey, TElement> lookup = new(comparer);
        lookup.Fill(source, keySelector, elementSelector);
        return lookup;
    }

    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => GroupBy(source, keySelector, (IEqualityComparer<TKey>?)null);

    public static IEnumerable<IGrouping<TKey, TSource>> GroupBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        return IsEmptyArray(source) ? [] : new GroupIterator<TKey, TSource>(() => Grouped(source, keySelector, comparer));
    }

    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector) =>
        GroupBy(source, keySelector, elementSelector, (IEqualityComparer<TKey>?)null);

    public static IEnumerable<IGrouping<TKey, TElement>> GroupBy<TSource, TKey, TElement>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        return IsEmptyArray(source) ? [] : new GroupIterator<TKey, TElement>(() => Grouped(source, keySelector, elementSelector, comparer));
    }

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector) =>
        GroupBy(source, keySelector, resultSelector, null);

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return IsEmptyArray(source) ? [] : Results(source, keySelector, resultSelector, comparer);

        static IEnumerable<TResult> Results(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, IEnumerable<TSource>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TSource> lookup = Grouped(source, keySelector, comparer);
            for (int i = 0; i < lookup.Count; i++) yield return resultSelector(lookup.GroupAt(i)._key, lookup.GroupAt(i));
        }
    }

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector) =>
        GroupBy(source, keySelector, elementSelector, resultSelector, null);

    public static IEnumerable<TResult> GroupBy<TSource, TKey, TElement, TResult>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(elementSelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return IsEmptyArray(source) ? [] : Results(source, keySelector, elementSelector, resultSelector, comparer);

        static IEnumerable<TResult> Results(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, Func<TKey, IEnumerable<TElement>, TResult> resultSelector, IEqualityComparer<TKey>? comparer)
        {
            Lookup<TKey, TElement> lookup = Grouped(source, keySelector, elementSelector, comparer);
            for (int i = 0; i < lookup.Count; i++) yield return resultSelector(lookup.GroupAt(i)._key, lookup.GroupAt(i));
        }
    }

    private static Lookup<TKey, TSource> Grouped<TSource, TKey>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        Lookup<TKey, TSource> lookup = new(comparer);
        lookup.Fill(source, keySelector);
        return lookup;
    }

    private static Lookup<TKey, TElement> Grouped<TSource, TKey, TElement>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TSource, TElement> elementSelector, IEqualityComparer<TKey>? comparer)
    {
        Lookup<TKey, TElement> lookup = new(comparer);
        lookup.Fill(source, keySelector, elementSelector);
        return lookup;
    }
}

/// <summary>The groups of a lookup that is made when the first one is asked for.</summary>
internal sealed class GroupIterator<TKey, TElement>(Func<Lookup<TKey, TElement>> make) : Iterator<IGrouping<TKey, TElement>>
{
    private Lookup<TKey, TElement>? _lookup;

    protected override Iterator<IGrouping<TKey, TElement>> Clone() => new GroupIterator<TKey, TElement>(make);

    public override bool MoveNext()
    {
        if (_state == 1) _lookup = make();
        int index = _state - 1;
        if (index < 0 || index >= _lookup!.Count) return End();
        _current = _lookup.GroupAt(index);
        _state++;
        return true;
    }

    public override void Dispose()
    {
        _lookup = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap) => onlyIfCheap ? -1 : make().Count;

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out IGrouping<TKey, TElement> element)
    {
        Lookup<TKey, TElement>? lookup = index < 0 ? null : make();
        bool inside = lookup is not null && index < lookup.Count;
        element = inside ? lookup!.GroupAt(index) : null;
        return inside;
    }
}
