// This file chooses elements by a predicate. Where after Where, and Select after Where, become one iterator.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        if (source is WhereIterator<TSource> where) return where.And(predicate);
        return IsEmptyArray(source) ? [] : new WhereIterator<TSource>(source, predicate);
    }

    public static IEnumerable<TSource> Where<TSource>(this IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(predicate);
        return IsEmptyArray(source) ? [] : Counted(source, predicate);

        static IEnumerable<TSource> Counted(IEnumerable<TSource> source, Func<TSource, int, bool> predicate)
        {
            int index = -1;
            foreach (TSource item in source.Each())
            {
                checked { index++; }
                if (predicate(item, index)) yield return item;
            }
        }
    }
}

internal sealed class WhereIterator<T>(IEnumerable<T> source, Func<T, bool> predicate) : Iterator<T>
{
    private Walk<T> _walk;

    protected override Iterator<T> Clone() => new WhereIterator<T>(source, predicate);

    internal WhereIterator<T> And(Func<T, bool> second)
    {
        Func<T, bool> first = predicate;
        return new(source, item => first(item) && second(item));
    }

    internal WhereSelectIterator<T, TResult> Select<TResult>(Func<T, TResult> selector) => new(source, predicate, selector);

    public override bool MoveNext()
    {
        if (_state != 2)
        {
            if (_state != 1) return false;
            _walk = new Walk<T>(source);
            _state = 2;
        }
        while (_walk.TryNext(out T? item))
        {
            if (predicate(item))
            {
                _current = item;
                return true;
            }
        }
        return End();
    }

    public override void Dispose()
    {
        _walk.Dispose();
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap)
    {
        if (onlyIfCheap) return -1;
        int count = 0;
        foreach (T item in source.Each())
        {
            if (predicate(item)) checked { count++; }
        }
        return count;
    }

    internal override bool TryGetFirst([MaybeNullWhen(false)] out T first)
    {
        foreach (T item in source.Each())
        {
            if (!predicate(item)) continue;
            first = item;
            return true;
        }
        first = default;
        return false;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out T last) => Enumerable.TryLast(source, predicate, out last);

    internal override T[] ToArray()
    {
        Builder<T> builder = default;
        foreach (T item in source.Each())
        {
            if (predicate(item)) builder.Add(item);
        }
        return builder.ToArray();
    }

    internal override List<T> ToList()
    {
        List<T> list = new();
        foreach (T item in source.Each())
        {
            if (predicate(item)) list.Add(item);
        }
        return list;
    }
}

internal sealed class WhereSelectIterator<T, TResult>(IEnumerable<T> source, Func<T, bool> predicate, Func<T, TResult> selector) : Iterator<TResult>
{
    private Walk<T> _walk;

    protected override Iterator<TResult> Clone() => new WhereSelectIterator<T, TResult>(source, predicate, selector);

    public override bool MoveNext()
    {
        if (_state != 2)
        {
            if (_state != 1) return false;
            _walk = new Walk<T>(source);
            _state = 2;
        }
        while (_walk.TryNext(out T? item))
        {
            if (predicate(item))
            {
                _current = selector(item);
                return true;
            }
        }
        return End();
    }

    public override void Dispose()
    {
        _walk.Dispose();
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap)
    {
        if (onlyIfCheap) return -1;
        int count = 0;
        foreach (T item in source.Each())
        {
            if (!predicate(item)) continue;
            selector(item);
            checked { count++; }
        }
        return count;
    }

    internal override bool TryGetFirst([MaybeNullWhen(false)] out TResult first)
    {
        foreach (T item in source.Each())
        {
            if (!predicate(item)) continue;
            first = selector(item);
            return true;
        }
        first = default;
        return false;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out TResult last)
    {
        bool found = Enumerable.TryLast(source, predicate, out T? chosen);
        last = found ? selector(chosen!) : default;
        return found;
    }

    internal override TResult[] ToArray()
    {
        Builder<TResult> builder = default;
        foreach (T item in source.Each())
        {
            if (predicate(item)) builder.Add(selector(item));
        }
        return builder.ToArray();
    }

    internal override List<TResult> ToList()
    {
        List<TResult> list = new();
        foreach (T item in source.Each())
        {
            if (predicate(item)) list.Add(selector(item));
        }
        return list;
    }
}
