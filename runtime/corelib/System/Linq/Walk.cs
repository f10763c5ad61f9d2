// This file holds the way operators go through their source: arrays by index, the iterators of this
// namespace by one virtual call per element, everything else by its enumerator. One class per operator then
// serves all sources at nearly the speed of one class per kind of source.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Linq;

internal struct Walk<T> : IDisposable
{
    private T[]? _array;
    private int _index;
    private Iterator<T>? _iterator;
    private IEnumerator<T>? _enumerator;
    private T? _current;

    internal Walk(IEnumerable<T> source)
    {
        if (source is T[] array)
        {
            _array = array;
            return;
        }
        if (source.GetType() == typeof(List<T>))
        {
            _iterator = new ListIterator<T>(Unsafe.As<List<T>>(source));
            return;
        }
        IEnumerator<T> enumerator = source.GetEnumerator();
        if (enumerator is Iterator<T> iterator) _iterator = iterator;
        else _enumerator = enumerator;
    }

    /// <summary>Gives the next element; the walk has ended if there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryNext([MaybeNullWhen(false)] out T item)
    {
        T[]? array = _array;
        if (array is not null)
        {
            int index = _index;
            if ((uint)index < (uint)array.Length)
            {
                _index = index + 1;
                item = array[index];
                return true;
            }
        }
        else if (_iterator is not null)
        {
            if (_iterator.MoveNext())
            {
                item = _iterator._current;
                return true;
            }
        }
        else if (_enumerator!.MoveNext())
        {
            item = _enumerator.Current;
            return true;
        }
        item = default;
        return false;
    }

    // The pattern of foreach.
    public readonly T Current => _current!;
    public readonly Walk<T> GetEnumerator() => this;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MoveNext() => TryNext(out _current);

    /// <summary>Ends the walk. A walk that has not begun (all zero) may be ended too.</summary>
    public void Dispose()
    {
        if (_iterator is not null) _iterator.Dispose();
        else _enumerator?.Dispose();
        this = default;
    }
}

internal static class Walking
{
    internal static Walk<T> Each<T>(this IEnumerable<T> source) => new(source);
}

/// <summary>The elements of a list, which must not change on the way.</summary>
internal sealed class ListIterator<T>(List<T> list) : Iterator<T>
{
    private List<T>.Enumerator _enumerator = list.GetEnumerator();

    protected override Iterator<T> Clone() => new ListIterator<T>(list);

    public override bool MoveNext()
    {
        if (!_enumerator.MoveNext()) return false;
        _current = _enumerator.Current;
        return true;
    }
}

/// <summary>The first elements of an array.</summary>
internal sealed class ArrayIterator<T>(T[] array, int count) : Iterator<T>
{
    private int _next;

    protected override Iterator<T> Clone() => new ArrayIterator<T>(array, count);

    public override bool MoveNext()
    {
        if (_next >= count) return false;
        _current = array[_next++];
        return true;
    }
}
