// This file holds the operations of sets: union, intersection, difference.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => Union(first, second, null);

    public static IEnumerable<TSource> Union<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (first is UnionIterator<TSource> union && union.HasComparer(comparer)) return union.With(second);
        return new UnionIterator<TSource>(new Sources<TSource>(first, null).With(second), comparer);
    }

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector) => UnionBy(first, second, keySelector, null);

    public static IEnumerable<TSource> UnionBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(keySelector);
        return United(first, second, keySelector, comparer);

        static IEnumerable<TSource> United(IEnumerable<TSource> first, IEnumerable<TSource> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            HashSet<TKey> seen = new(comparer);
            foreach (TSource item in first.Each())
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
            foreach (TSource item in second.Each())
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
        }
    }

    public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => Except(first, second, null);

    public static IEnumerable<TSource> Except<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return IsEmptyArray(first) ? [] : Missing(first, second, comparer);

        static IEnumerable<TSource> Missing(IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        {
            HashSet<TSource> seen = new(second, comparer);
            foreach (TSource item in first.Each())
            {
                if (seen.Add(item)) yield return item;
            }
        }
    }

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) => ExceptBy(first, second, keySelector, null);

    public static IEnumerable<TSource> ExceptBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(keySelector);
        return IsEmptyArray(first) ? [] : Missing(first, second, keySelector, comparer);

        static IEnumerable<TSource> Missing(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            HashSet<TKey> seen = new(second, comparer);
            foreach (TSource item in first.Each())
            {
                if (seen.Add(keySelector(item))) yield return item;
            }
        }
    }

    public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second) => Intersect(first, second, null);

    public static IEnumerable<TSource> Intersect<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        return IsEmptyArray(first) ? [] : Common(first, second, comparer);

        static IEnumerable<TSource> Common(IEnumerable<TSource> first, IEnumerable<TSource> second, IEqualityComparer<TSource>? comparer)
        {
            HashSet<TSource> wanted = new(second, comparer);
            foreach (TSource item in first.Each())
            {
                if (wanted.Remove(item)) yield return item;
            }
        }
    }

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector) => IntersectBy(first, second, keySelector, null);

    public static IEnumerable<TSource> IntersectBy<TSource, TKey>(this IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        ArgumentNullException.ThrowIfNull(keySelector);
        return IsEmptyArray(first) ? [] : Common(first, second, keySelector, comparer);

        static IEnumerable<TSource> Common(IEnumerable<TSource> first, IEnumerable<TKey> second, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? comparer)
        {
            HashSet<TKey> wanted = new(second, comparer);
            foreach (TSource item in first.Each())
            {
                if (wanted.Remove(keySelector(item))) yield return item;
            }
        }
    }
}

internal sealed class UnionIterator<T>(Sources<T> sources, IEqualityComparer<T>? comparer) : Iterator<T>
{
    private IEnumerable<T>[]? _sources;
    private int _next;
    private Walk<T> _walk;
    private HashSet<T>? _seen;

    protected override Iterator<T> Clone() => new UnionIterator<T>(sources, comparer);

    internal bool HasComparer(IEqualityComparer<T>? other) => ReferenceEquals(comparer ?? EqualityComparer<T>.Default, other ?? EqualityComparer<T>.Default);

    internal UnionIterator<T> With(IEnumerable<T> source) => new(sources.With(source), comparer);

    public override bool MoveNext()
    {
        if (_state == 1)
        {
            _sources = sources.ToArray();
            _seen = new HashSet<T>(comparer);
            _walk = new Walk<T>(_sources[0]);
            _next = 1;
            _state = 2;
        }
        if (_state != 2) return false;
        while (true)
        {
            while (_walk.TryNext(out T? item))
            {
                if (!_seen!.Add(item)) continue;
                _current = item;
                return true;
            }
            if (_next == _sources!.Length) return End();
            _walk.Dispose();
            _walk = new Walk<T>(_sources[_next++]);
        }
    }

    public override void Dispose()
    {
        _walk.Dispose();
        _sources = null;
        _seen = null;
        base.Dispose();
    }
}
