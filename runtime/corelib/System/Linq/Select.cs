// This file maps elements. Over something that can be indexed the result can be, too: its parts and single
// elements cost no call of the selector for the others.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        if (source is WhereIterator<TSource> where) return where.Select(selector);
        return IsEmptyArray(source) ? [] : new SelectIterator<TSource, TResult>(source, selector);
    }

    public static IEnumerable<TResult> Select<TSource, TResult>(this IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(selector);
        return IsEmptyArray(source) ? [] : Counted(source, selector);

        static IEnumerable<TResult> Counted(IEnumerable<TSource> source, Func<TSource, int, TResult> selector)
        {
            int index = -1;
            foreach (TSource item in source.Each())
            {
                checked { index++; }
                yield return selector(item, index);
            }
        }
    }
}

internal sealed class SelectIterator<T, TResult>(IEnumerable<T> source, Func<T, TResult> selector) : Iterator<TResult>
{
    private Walk<T> _walk;

    protected override Iterator<TResult> Clone() => new SelectIterator<T, TResult>(source, selector);

    public override bool MoveNext()
    {
        if (_state != 2)
        {
            if (_state != 1) return false;
            _walk = new Walk<T>(source);
            _state = 2;
        }
        if (!_walk.TryNext(out T? item)) return End();
        _current = selector(item);
        return true;
    }

    public override void Dispose()
    {
        _walk.Dispose();
        base.Dispose();
    }

    /// <summary>The length of the source, -1 if it does not say.</summary>
    private int Length => source switch
    {
        Iterator<T> iterator => iterator.GetCount(onlyIfCheap: true),
        IList<T> list => list.Count,
        _ => -1,
    };

    internal override int GetCount(bool onlyIfCheap)
    {
        if (onlyIfCheap) return Length;
        int count = 0;
        foreach (T item in source.Each())
        {
            selector(item);
            checked { count++; }
        }
        return count;
    }

    internal override TResult[] ToArray()
    {
        int length = Length;
        if (length == 0) return [];
        if (length < 0) return CollectArray();
        TResult[] array = new TResult[length];
        Fill(array);
        return array;
    }

    private TResult[] CollectArray()
    {
        Builder<TResult> builder = default;
        foreach (T item in source.Each()) builder.Add(selector(item));
        return builder.ToArray();
    }

    internal override List<TResult> ToList()
    {
        List<TResult> list = new();
        int length = Length;
        if (length > 0)
        {
            CollectionsMarshal.SetCount(list, length);
            Fill(CollectionsMarshal.AsSpan(list));
        }
        else if (length < 0)
        {
            foreach (T item in source.Each()) list.Add(selector(item));
        }
        return list;
    }

    private void Fill(Span<TResult> results)
    {
        int i = 0;
        foreach (T item in source.Each()) results[i++] = selector(item);
    }

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out TResult element)
    {
        T? item;
        bool found;
        if (source is Iterator<T> iterator) found = iterator.TryGetElementAt(index, out item);
        else if (source is IList<T> list) found = TryIndex(list, index, out item);
        else return TryFindAt(index, out element);
        element = found ? selector(item!) : default;
        return found;
    }

    private bool TryFindAt(int index, [MaybeNullWhen(false)] out TResult element)
    {
        if (index >= 0)
        {
            foreach (T item in source.Each())
            {
                if (index-- > 0) continue;
                element = selector(item);
                return true;
            }
        }
        element = default;
        return false;
    }

    private static bool TryIndex(IList<T> list, int index, [MaybeNullWhen(false)] out T item)
    {
        bool inside = (uint)index < (uint)list.Count;
        item = inside ? list[index] : default;
        return inside;
    }

    internal override bool TryGetFirst([MaybeNullWhen(false)] out TResult first)
    {
        foreach (T item in source.Each())
        {
            first = selector(item);
            return true;
        }
        first = default;
        return false;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out TResult last)
    {
        bool found = Enumerable.TryLast(source, out T? item);
        last = found ? selector(item!) : default;
        return found;
    }

    internal override Iterator<TResult>? Skip(int count) => source switch
    {
        Iterator<T> iterator => iterator.Skip(count) is { } rest ? new SelectIterator<T, TResult>(rest, selector) : null,
        IList<T> list => new SelectIterator<T, TResult>(new ListPartIterator<T>(list, count, int.MaxValue), selector),
        _ => base.Skip(count),
    };

    internal override Iterator<TResult>? Take(int count) => source switch
    {
        Iterator<T> iterator => iterator.Take(count) is { } first ? new SelectIterator<T, TResult>(first, selector) : null,
        IList<T> list => new SelectIterator<T, TResult>(new ListPartIterator<T>(list, 0, count - 1), selector),
        _ => base.Take(count),
    };
}
