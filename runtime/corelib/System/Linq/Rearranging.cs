// This file holds what rearranges or packs whole sequences: from the back, in pieces, with numbers, counted.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Reverse<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IsEmptyArray(source) ? [] : new ReverseIterator<TSource>(source);
    }

    /// <summary>So that an array is not taken for a span, whose Reverse works in place.</summary>
    public static IEnumerable<TSource> Reverse<TSource>(this TSource[] source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.Length == 0 ? [] : new ReverseIterator<TSource>(source);
    }

    public static IEnumerable<TSource[]> Chunk<TSource>(this IEnumerable<TSource> source, int size)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (size < 1) ThrowHelper.ArgumentOutOfRange(nameof(size));
        return IsEmptyArray(source) ? [] : Chunks(source, size);

        static IEnumerable<TSource[]> Chunks(IEnumerable<TSource> source, int size)
        {
            // The first array grows as elements come: the size may be more than there ever are.
            Builder<TSource> chunk = default;
            foreach (TSource item in source.Each())
            {
                chunk.Add(item);
                if (chunk.Count < size) continue;
                yield return chunk.ToArray();
                chunk = new Builder<TSource> { Items = new TSource[size] };
            }
            if (chunk.Count > 0) yield return chunk.ToArray();
        }
    }

    public static IEnumerable<(int Index, TSource Item)> Index<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IsEmptyArray(source) ? [] : Indexed(source);

        static IEnumerable<(int, TSource)> Indexed(IEnumerable<TSource> source)
        {
            int index = -1;
            foreach (TSource item in source.Each())
            {
                checked { index++; }
                yield return (index, item);
            }
        }
    }

    public static IEnumerable<KeyValuePair<TKey, int>> CountBy<TSource, TKey>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? keyComparer = null) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        return IsEmptyArray(source) ? [] : Counts(source, keySelector, keyComparer);

        static IEnumerable<KeyValuePair<TKey, int>> Counts(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, IEqualityComparer<TKey>? keyComparer)
        {
            Dictionary<TKey, int> counts = new(keyComparer);
            foreach (TSource item in source.Each())
            {
                TKey key = keySelector(item);
                counts.TryGetValue(key, out int count);
                counts[key] = checked(count + 1);
            }
            foreach (KeyValuePair<TKey, int> pair in counts) yield return pair;
        }
    }

    public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, TAccumulate seed, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer = null) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(func);
        return IsEmptyArray(source) ? [] : Folded(source, keySelector, _ => seed, func, keyComparer);
    }

    public static IEnumerable<KeyValuePair<TKey, TAccumulate>> AggregateBy<TSource, TKey, TAccumulate>(this IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer = null) where TKey : notnull
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(keySelector);
        ArgumentNullException.ThrowIfNull(seedSelector);
        ArgumentNullException.ThrowIfNull(func);
        return IsEmptyArray(source) ? [] : Folded(source, keySelector, seedSelector, func, keyComparer);
    }

    private static IEnumerable<KeyValuePair<TKey, TAccumulate>> Folded<TSource, TKey, TAccumulate>(IEnumerable<TSource> source, Func<TSource, TKey> keySelector, Func<TKey, TAccumulate> seedSelector, Func<TAccumulate, TSource, TAccumulate> func, IEqualityComparer<TKey>? keyComparer) where TKey : notnull
    {
        Dictionary<TKey, TAccumulate> results = new(keyComparer);
        foreach (TSource item in source.Each())
        {
            TKey key = keySelector(item);
            TAccumulate before = results.TryGetValue(key, out TAccumulate? known) ? known : seedSelector(key);
            results[key] = func(before, item);
        }
        foreach (KeyValuePair<TKey, TAccumulate> pair in results) yield return pair;
    }

    public static IEnumerable<TSource?> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source) => DefaultIfEmpty(source, default!);

    public static IEnumerable<TSource> DefaultIfEmpty<TSource>(this IEnumerable<TSource> source, TSource defaultValue)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source is TSource[] { Length: > 0 } ? source : new DefaultIfEmptyIterator<TSource>(source, defaultValue);
    }
}

internal sealed class ReverseIterator<T>(IEnumerable<T> source) : Iterator<T>
{
    private T[]? _elements;
    private int _next;

    protected override Iterator<T> Clone() => new ReverseIterator<T>(source);

    public override bool MoveNext()
    {
        if (_state == 1)
        {
            _elements = source.ToArray();
            _next = _elements.Length;
            _state = 2;
        }
        if (_state != 2 || --_next < 0) return End();
        _current = _elements![_next];
        return true;
    }

    public override void Dispose()
    {
        _elements = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap) => !onlyIfCheap ? source.Count() : source.TryGetNonEnumeratedCount(out int count) ? count : -1;

    internal override T[] ToArray()
    {
        T[] elements = source.ToArray();
        Array.Reverse(elements);
        return elements;
    }

    internal override List<T> ToList()
    {
        List<T> list = source.ToList();
        list.Reverse();
        return list;
    }

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        element = default;
        if (index < 0) return false;
        if (source is IList<T> list) return index < list.Count && Enumerable.TryElementAt(source, list.Count - 1 - index, out element);
        T[] elements = source.ToArray();
        if (index >= elements.Length) return false;
        element = elements[^(index + 1)];
        return true;
    }

    internal override bool TryGetFirst([MaybeNullWhen(false)] out T first) => Enumerable.TryLast(source, out first);
}

internal sealed class DefaultIfEmptyIterator<T>(IEnumerable<T> source, T value) : Iterator<T>
{
    private Walk<T> _walk;

    protected override Iterator<T> Clone() => new DefaultIfEmptyIterator<T>(source, value);

    public override bool MoveNext()
    {
        switch (_state)
        {
            case 1:
                _walk = new Walk<T>(source);
                if (_walk.TryNext(out T? first))
                {
                    _current = first;
                    _state = 2;
                    return true;
                }
                _walk.Dispose();
                _current = value;
                _state = -1;
                return true;
            case 2:
                if (_walk.TryNext(out T? item))
                {
                    _current = item;
                    return true;
                }
                break;
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
        int count = !onlyIfCheap ? source.Count() : source.TryGetNonEnumeratedCount(out int known) ? known : -1;
        return count == 0 ? 1 : count;
    }

    internal override T[] ToArray()
    {
        T[] array = source.ToArray();
        return array.Length == 0 ? [value] : array;
    }

    internal override List<T> ToList()
    {
        List<T> list = source.ToList();
        if (list.Count == 0) list.Add(value);
        return list;
    }
}
