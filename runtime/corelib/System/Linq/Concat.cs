// This file puts sequences and single elements one after another. A chain of them is one iterator over a list
// of its parts, so that an element is not passed through as many iterators as there are links.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Concat<TSource>(this IEnumerable<TSource> first, IEnumerable<TSource> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        if (IsEmptyArray(first)) return second;
        if (IsEmptyArray(second)) return first;
        return first is ConcatIterator<TSource> concat ? concat.With(second) : new ConcatIterator<TSource>(new Sources<TSource>(first, null).With(second));
    }

    public static IEnumerable<TSource> Append<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is AppendIterator<TSource> chain ? chain.Append(element) : new AppendIterator<TSource>(source, null, new Link<TSource>(element, null));
    }

    public static IEnumerable<TSource> Prepend<TSource>(this IEnumerable<TSource> source, TSource element)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is AppendIterator<TSource> chain ? chain.Prepend(element) : new AppendIterator<TSource>(source, new Link<TSource>(element, null), null);
    }
}

/// <summary>Sequences to be gone through one after another, the last one first.</summary>
internal sealed class Sources<T>(IEnumerable<T> source, Sources<T>? before)
{
    private readonly int _count = before is null ? 1 : before._count + 1;
    private readonly IEnumerable<T> _source = source;
    private readonly Sources<T>? _before = before;

    internal Sources<T> With(IEnumerable<T> source) => new(source, this);

    internal IEnumerable<T>[] ToArray()
    {
        IEnumerable<T>[] array = new IEnumerable<T>[_count];
        Sources<T>? node = this;
        for (int i = array.Length - 1; i >= 0; i--)
        {
            array[i] = node!._source;
            node = node._before;
        }
        return array;
    }
}

internal sealed class ConcatIterator<T>(Sources<T> sources) : Iterator<T>
{
    private IEnumerable<T>[]? _sources;
    private int _next;
    private Walk<T> _walk;

    protected override Iterator<T> Clone() => new ConcatIterator<T>(sources);

    internal ConcatIterator<T> With(IEnumerable<T> source) => new(sources.With(source));

    public override bool MoveNext()
    {
        if (_state == 1)
        {
            _sources = sources.ToArray();
            _walk = new Walk<T>(_sources[0]);
            _next = 1;
            _state = 2;
        }
        if (_state != 2) return false;
        while (!_walk.TryNext(out _current!))
        {
            if (_next == _sources!.Length) return End();
            _walk.Dispose();
            _walk = new Walk<T>(_sources[_next++]);
        }
        return true;
    }

    public override void Dispose()
    {
        _walk.Dispose();
        _sources = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap)
    {
        int count = 0;
        foreach (IEnumerable<T> source in sources.ToArray())
        {
            if (!onlyIfCheap) count = checked(count + source.Count());
            else if (source.TryGetNonEnumeratedCount(out int known)) count = checked(count + known);
            else return -1;
        }
        return count;
    }

    internal override T[] ToArray()
    {
        Builder<T> builder = default;
        foreach (IEnumerable<T> source in sources.ToArray()) builder.AddRange(source);
        return builder.ToArray();
    }

    internal override List<T> ToList()
    {
        List<T> list = new();
        foreach (IEnumerable<T> source in sources.ToArray()) list.AddRange(source);
        return list;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out T last)
    {
        IEnumerable<T>[] all = sources.ToArray();
        for (int i = all.Length - 1; i >= 0; i--)
        {
            if (Enumerable.TryLast(all[i], out last)) return true;
        }
        last = default;
        return false;
    }
}

/// <summary>One element put before or behind others.</summary>
internal sealed class Link<T>(T item, Link<T>? next)
{
    internal readonly T Item = item;
    internal readonly Link<T>? Next = next;
    internal readonly int Count = next is null ? 1 : next.Count + 1;

    /// <summary>The items, last link first.</summary>
    internal static T[] Reversed(Link<T>? link)
    {
        if (link is null) return [];
        T[] items = new T[link.Count];
        for (int i = items.Length - 1; i >= 0; i--)
        {
            items[i] = link!.Item;
            link = link.Next;
        }
        return items;
    }
}

/// <summary>Elements before and behind a sequence; those behind are linked last first.</summary>
internal sealed class AppendIterator<T>(IEnumerable<T> source, Link<T>? before, Link<T>? behind) : Iterator<T>
{
    private Link<T>? _before;
    private T[] _behind = [];
    private int _next;
    private Walk<T> _walk;

    protected override Iterator<T> Clone() => new AppendIterator<T>(source, before, behind);

    internal AppendIterator<T> Append(T item) => new(source, before, new Link<T>(item, behind));
    internal AppendIterator<T> Prepend(T item) => new(source, new Link<T>(item, before), behind);

    public override bool MoveNext()
    {
        switch (_state)
        {
            case 1:
                _before = before;
                _state = 2;
                goto case 2;
            case 2:
                if (_before is not null)
                {
                    _current = _before.Item;
                    _before = _before.Next;
                    return true;
                }
                _walk = new Walk<T>(source);
                _state = 3;
                goto case 3;
            case 3:
                if (_walk.TryNext(out T? item))
                {
                    _current = item;
                    return true;
                }
                _walk.Dispose();
                _behind = Link<T>.Reversed(behind);
                _next = 0;
                _state = 4;
                goto case 4;
            case 4:
                if (_next >= _behind.Length) return End();
                _current = _behind[_next++];
                return true;
            default:
                return false;
        }
    }

    public override void Dispose()
    {
        _walk.Dispose();
        _before = null;
        _behind = [];
        base.Dispose();
    }

    private int Extra => checked((before?.Count ?? 0) + (behind?.Count ?? 0));

    internal override int GetCount(bool onlyIfCheap)
    {
        if (!onlyIfCheap) return checked(source.Count() + Extra);
        return source.TryGetNonEnumeratedCount(out int count) ? checked(count + Extra) : -1;
    }

    internal override T[] ToArray()
    {
        Builder<T> builder = default;
        for (Link<T>? link = before; link is not null; link = link.Next) builder.Add(link.Item);
        builder.AddRange(source);
        builder.AddRange(Link<T>.Reversed(behind));
        return builder.ToArray();
    }

    internal override List<T> ToList()
    {
        List<T> list = new();
        for (Link<T>? link = before; link is not null; link = link.Next) list.Add(link.Item);
        list.AddRange(source);
        list.AddRange(Link<T>.Reversed(behind));
        return list;
    }
}
