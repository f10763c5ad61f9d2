// This file holds the base of the operators' results: an object that is the sequence and, for the first
// enumeration by the thread that made it, the enumerator too. What an operator knows of its elements without
// going through all of them it says by overriding the methods below; the default ones go through them.
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace System.Linq;

internal abstract class Iterator<T> : IEnumerable<T>, IEnumerator<T>
{
    private readonly int _thread = Environment.CurrentManagedThreadId;

    /// <summary>0 before GetEnumerator, 1 before the first MoveNext, -1 after Dispose; the rest is the operator's.</summary>
    protected int _state;

    internal T _current = default!;

    public T Current => _current;
    object? IEnumerator.Current => _current;
    void IEnumerator.Reset() => throw new NotSupportedException("Specified method is not supported.");

    /// <summary>The same sequence, not yet enumerated.</summary>
    protected abstract Iterator<T> Clone();

    public abstract bool MoveNext();

    public virtual void Dispose()
    {
        _current = default!;
        _state = -1;
    }

    internal Iterator<T> Start()
    {
        Iterator<T> started = _state == 0 && _thread == Environment.CurrentManagedThreadId ? this : Clone();
        started._state = 1;
        return started;
    }

    public IEnumerator<T> GetEnumerator() => Start();
    IEnumerator IEnumerable.GetEnumerator() => Start();

    /// <summary>The end of an enumeration, for `return End();` in MoveNext.</summary>
    protected bool End()
    {
        Dispose();
        return false;
    }

    /// <summary>The number of elements; -1 if only going through them would tell and that is not wanted.</summary>
    internal virtual int GetCount(bool onlyIfCheap)
    {
        if (onlyIfCheap) return -1;
        int count = 0;
        using Iterator<T> started = Start();
        while (started.MoveNext()) checked { count++; }
        return count;
    }

    internal virtual T[] ToArray()
    {
        Builder<T> builder = default;
        using Iterator<T> started = Start();
        while (started.MoveNext()) builder.Add(started._current);
        return builder.ToArray();
    }

    internal virtual List<T> ToList()
    {
        List<T> list = new();
        using Iterator<T> started = Start();
        while (started.MoveNext()) list.Add(started._current);
        return list;
    }

    internal virtual bool TryGetFirst([MaybeNullWhen(false)] out T first) => TryGetElementAt(0, out first);

    internal virtual bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        if (index >= 0)
        {
            using Iterator<T> started = Start();
            while (started.MoveNext())
            {
                if (index-- == 0)
                {
                    element = started._current;
                    return true;
                }
            }
        }
        element = default;
        return false;
    }

    internal virtual bool TryGetLast([MaybeNullWhen(false)] out T last)
    {
        bool found = false;
        last = default;
        using Iterator<T> started = Start();
        while (started.MoveNext())
        {
            last = started._current;
            found = true;
        }
        return found;
    }

    /// <summary>The elements from `count` on; null if there are none.</summary>
    internal virtual Iterator<T>? Skip(int count) => new PartIterator<T>(this, count, -1);

    /// <summary>The first `count` elements, more than none; null if there are none.</summary>
    internal virtual Iterator<T>? Take(int count) => new PartIterator<T>(this, 0, count - 1);

    internal virtual bool Contains(T value)
    {
        EqualityComparer<T> comparer = EqualityComparer<T>.Default;
        using Iterator<T> started = Start();
        while (started.MoveNext())
        {
            if (comparer.Equals(started._current, value)) return true;
        }
        return false;
    }
}
