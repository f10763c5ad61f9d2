// This file maps elements to sequences and puts these one after another.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return IsEmptyArray(source) ? [] : new SelectManyIterator<TSource, TResult>(source, selector);
    }

    public static IEnumerable<TResult> SelectMany<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return IsEmptyArray(source) ? [] : Flat(source, selector);

        static IEnumerable<TResult> Flat(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TResult>> selector)
        {
            int index = -1;
            foreach (TSource item in source.Each())
            {
                checked { index++; }
                foreach (TResult result in selector(item, index)) yield return result;
            }
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(collectionSelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return IsEmptyArray(source) ? [] : Flat(source, collectionSelector, resultSelector);

        static IEnumerable<TResult> Flat(IEnumerable<TSource> source, Func<TSource, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            foreach (TSource item in source.Each())
            {
                foreach (TCollection part in collectionSelector(item)) yield return resultSelector(item, part);
            }
        }
    }

    public static IEnumerable<TResult> SelectMany<TSource, TCollection, TResult>(this IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(collectionSelector);
        ArgumentNullException.ThrowIfNull(resultSelector);
        return IsEmptyArray(source) ? [] : Flat(source, collectionSelector, resultSelector);

        static IEnumerable<TResult> Flat(IEnumerable<TSource> source, Func<TSource, int, IEnumerable<TCollection>> collectionSelector, Func<TSource, TCollection, TResult> resultSelector)
        {
            int index = -1;
            foreach (TSource item in source.Each())
            {
                checked { index++; }
                foreach (TCollection part in collectionSelector(item, index)) yield return resultSelector(item, part);
            }
        }
    }
}

internal sealed class SelectManyIterator<T, TResult>(IEnumerable<T> source, Func<T, IEnumerable<TResult>> selector) : Iterator<TResult>
{
    private Walk<T> _outer;
    private Walk<TResult> _inner;

    protected override Iterator<TResult> Clone() => new SelectManyIterator<T, TResult>(source, selector);

    public override bool MoveNext()
    {
        if (_state == 1)
        {
            _outer = new Walk<T>(source);
            _state = 2;
        }
        // 2: between the inner sequences, 3: within one.
        while (_state >= 2)
        {
            if (_state == 3)
            {
                if (_inner.TryNext(out _current!)) return true;
                _inner.Dispose();
                _state = 2;
            }
            if (!_outer.TryNext(out T? item)) return End();
            _inner = new Walk<TResult>(selector(item));
            _state = 3;
        }
        return false;
    }

    public override void Dispose()
    {
        _inner.Dispose();
        _outer.Dispose();
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap)
    {
        if (onlyIfCheap) return -1;
        int count = 0;
        foreach (T item in source.Each()) count = checked(count + selector(item).Count());
        return count;
    }

    internal override TResult[] ToArray()
    {
        Builder<TResult> builder = default;
        foreach (T item in source.Each()) builder.AddRange(selector(item));
        return builder.ToArray();
    }

    internal override List<TResult> ToList()
    {
        List<TResult> list = new();
        foreach (T item in source.Each()) list.AddRange(selector(item));
        return list;
    }
}
