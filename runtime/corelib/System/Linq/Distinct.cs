// This file leaves out what came before.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source) => Distinct(source, null);

    public static IEnumerable<TSource> Distinct<TSource>(this IEnumerable<TSource> source, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IsEmptyArray(source) ? [] : new DistinctIterator<TSource>(source, comparer);
    }

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector) => DistinctBy(source, keySelector, null);

    public static IEnumerable<TSource> DistinctBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        return IsEmptyArray(source) ? [] : Distinct(source, keySelector, comparer);

        static IEnumerable<TSource> Distinct(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            HashSet<TKey> seen = new(comparer);
            foreach (TSource item in source.Each())
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
        }
    }
}

internal sealed class DistinctIterator<T>(IEnumerable<T> source, IEqualityComparer<T>? comparer) : Iterator<T>
{
    private Walk<T> _walk;
    private HashSet<T>? _seen;

    protected override Iterator<T> Clone() => new DistinctIterator<T>(source, comparer);

    public override bool MoveNext()
    {
        if (_state != 2)
        {
            if (_state != 1) return false;
            _walk = new Walk<T>(source);
            _seen = new HashSet<T>(comparer);
            _state = 2;
        }
        while (_walk.TryNext(out T? item))
        {
            if (!_seen!.Add(item)) continue;
            _current = item;
            return true;
        }
        return End();
    }

    public override void Dispose()
    {
        _walk.Dispose();
        _seen = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap)
    {
        if (onlyIfCheap) return -1;
        HashSet<T> seen = new(comparer);
        foreach (T item in source.Each()) seen.Add(item);
        return seen.Count;
    }

    internal override bool Contains(T value) => comparer is null ? source.Contains(value) : base.Contains(value);
}
