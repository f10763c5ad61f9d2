// This file holds sorted sequences. Sorting happens when the first element is asked for; a part of the
// sequence sorts that part only, and the first, last or n-th element nothing at all.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace System.Linq;

internal abstract class OrderedIterator<T>(IEnumerable<T> source) : Iterator<T>, IOrderedEnumerable<T>
{
    protected readonly IEnumerable<T> _source = source;
    private T[]? _elements;
    private int[]? _order;

    /// <summary>The comparison of all keys up to this one, then of those of `next`.</summary>
    internal abstract Sorter<T> MakeSorter(Sorter<T>? next);

    /// <summary>Sorts all elements where stability makes no difference, because equal ones are the same.</summary>
    private protected virtual bool SortInPlace(T[] elements) => false;

    public IOrderedEnumerable<T> CreateOrderedEnumerable<TKey>(Func<T, TKey> keySelector, IComparer<TKey>? comparer, bool descending)
    {
        ArgumentNullException.ThrowIfNull(keySelector);
        return new OrderedBy<T, TKey>(_source, this, keySelector, comparer, descending);
    }

    public override bool MoveNext()
    {
        if (_state == 1)
        {
            _elements = _source.ToArray();
            _order = SortInPlace(_elements) ? null : MakeSorter(null).Sort(_elements, 0, _elements.Length - 1);
        }
        int index = _state - 1;
        if (index < 0 || index >= _elements!.Length) return End();
        _current = _elements[_order is null ? index : _order[index]];
        _state++;
        return true;
    }

    public override void Dispose()
    {
        _elements = null;
        _order = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap) => !onlyIfCheap ? _source.Count() : _source.TryGetNonEnumeratedCount(out int count) ? count : -1;

    internal override T[] ToArray() => ToArray(0, int.MaxValue);
    internal override List<T> ToList() => ToList(0, int.MaxValue);

    /// <summary>The elements `min` to `max` (included).</summary>
    internal T[] ToArray(int min, int max)
    {
        T[] elements = _source.ToArray();
        max = Math.Min(max, elements.Length - 1);
        if (min > max) return [];
        T[] sorted = new T[max - min + 1];
        Fill(sorted, elements, min, max);
        return sorted;
    }

    internal List<T> ToList(int min, int max)
    {
        List<T> list = new();
        T[] elements = _source.ToArray();
        max = Math.Min(max, elements.Length - 1);
        if (min > max) return list;
        CollectionsMarshal.SetCount(list, max - min + 1);
        Fill(CollectionsMarshal.AsSpan(list), elements, min, max);
        return list;
    }

    private void Fill(Span<T> sorted, T[] elements, int min, int max)
    {
        if (min == 0 && max == elements.Length - 1 && SortInPlace(elements))
        {
            elements.AsSpan().CopyTo(sorted);
            return;
        }
        int[] order = MakeSorter(null).Sort(elements, min, max);
        for (int i = 0; i < sorted.Length; i++) sorted[i] = elements[order[i]];
    }

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        if (index == 0) return TryGetFirst(out element);
        element = default;
        if (index < 0) return false;
        T[] elements = _source.ToArray();
        if (index >= elements.Length) return false;
        element = elements[MakeSorter(null).Sort(elements, index, index)[0]];
        return true;
    }

    internal override bool TryGetFirst([MaybeNullWhen(false)] out T first) => TryGetEnd(null, lower: true, out first);
    internal override bool TryGetLast([MaybeNullWhen(false)] out T last) => TryGetEnd(null, lower: false, out last);
    internal bool TryGetFirst(Func<T, bool> predicate, [MaybeNullWhen(false)] out T first) => TryGetEnd(predicate, lower: true, out first);
    internal bool TryGetLast(Func<T, bool> predicate, [MaybeNullWhen(false)] out T last) => TryGetEnd(predicate, lower: false, out last);

    private bool TryGetEnd(Func<T, bool>? predicate, bool lower, [MaybeNullWhen(false)] out T end)
    {
        Sorter<T> sorter = MakeSorter(null);
        bool found = false;
        end = default;
        foreach (T item in _source.Each())
        {
            if (predicate is not null && !predicate(item)) continue;
            if (!found) sorter.SetBest(item);
            else if (sorter.CompareToBest(item, lower) < 0 != lower) continue;
            end = item;
            found = true;
        }
        return found;
    }

    internal override bool Contains(T value) => _source.Contains(value);

    internal override Iterator<T>? Skip(int count) => new OrderedPartIterator<T>(this, count, int.MaxValue);
    internal override Iterator<T>? Take(int count) => new OrderedPartIterator<T>(this, 0, count - 1);
}

/// <summary>One key of the order; `parent` is the one before it. No selector: the elements are the keys.</summary>
internal sealed class OrderedBy<T, TKey>(IEnumerable<T> source, OrderedIterator<T>? parent, Func<T, TKey>? keySelector, IComparer<TKey>? comparer, bool descending) : OrderedIterator<T>(source)
{
    protected override Iterator<T> Clone() => new OrderedBy<T, TKey>(_source, parent, keySelector, comparer, descending);

    private protected override bool SortInPlace(T[] elements)
    {
        if (keySelector is not null || parent is not null || !IsInteger) return false;
        if (comparer is not null && !ReferenceEquals(comparer, Comparer<TKey>.Default)) return false;
        Array.Sort(elements);
        if (descending) Array.Reverse(elements);
        return true;
    }

    private static bool IsInteger =>
        typeof(T) == typeof(int) || typeof(T) == typeof(long) || typeof(T) == typeof(byte) || typeof(T) == typeof(char) || typeof(T) == typeof(short) || typeof(T) == typeof(uint) || typeof(T) == typeof(ulong) || typeof(T) == typeof(ushort) || typeof(T) == typeof(sbyte);

    internal override Sorter<T> MakeSorter(Sorter<T>? next)
    {
        Sorter<T> sorter = new KeySorter<T, TKey>(keySelector, comparer, descending, next);
        return parent is null ? sorter : parent.MakeSorter(sorter);
    }
}

/// <summary>The elements `min` to `max` (included) of a sorted sequence.</summary>
internal sealed class OrderedPartIterator<T>(OrderedIterator<T> ordered, int min, int max) : Iterator<T>
{
    private T[]? _part;

    protected override Iterator<T> Clone() => new OrderedPartIterator<T>(ordered, min, max);

    public override bool MoveNext()
    {
        if (_state == 1) _part = ordered.ToArray(min, max);
        int index = _state - 1;
        if (index < 0 || index >= _part!.Length) return End();
        _current = _part[index];
        _state++;
        return true;
    }

    public override void Dispose()
    {
        _part = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap)
    {
        int count = ordered.GetCount(onlyIfCheap);
        return count <= min ? Math.Min(count, 0) : Math.Min(count - 1, max) - min + 1;
    }

    internal override T[] ToArray() => ordered.ToArray(min, max);
    internal override List<T> ToList() => ordered.ToList(min, max);

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        if (index >= 0 && index <= max - min) return ordered.TryGetElementAt(min + index, out element);
        element = default;
        return false;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out T last)
    {
        T[] part = ordered.ToArray(min, max);
        last = part.Length > 0 ? part[^1] : default;
        return part.Length > 0;
    }

    internal override Iterator<T>? Skip(int count) => count > max - min ? null : new OrderedPartIterator<T>(ordered, min + count, max);
    internal override Iterator<T>? Take(int count) => count > max - min ? this : new OrderedPartIterator<T>(ordered, min, min + count - 1);
}
