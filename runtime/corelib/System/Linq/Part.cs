// This file holds parts of sequences, from an index to an index: of what can be indexed, and of what has to be
// gone through. A part of a part is a part of the original, so chains of Skip and Take cost no more than one.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace System.Linq;

/// <summary>The elements `min` to `max` (included) of an indexed source, as far as it has them.</summary>
internal sealed class ListPartIterator<T>(IList<T> source, int min, int max) : Iterator<T>
{
    private int _next;

    protected override Iterator<T> Clone() => new ListPartIterator<T>(source, min, max);

    private int Length
    {
        get
        {
            int count = source.Count;
            return count <= min ? 0 : Math.Min(count - 1, max) - min + 1;
        }
    }

    public override bool MoveNext()
    {
        if (_state == 1)
        {
            _state = 2;
            _next = min;
        }
        if (_state != 2 || _next > max || _next < min || _next >= source.Count) return End();
        _current = source[_next];
        _next = _next == int.MaxValue ? -1 : _next + 1;
        return true;
    }

    internal override int GetCount(bool onlyIfCheap) => Length;

    internal override T[] ToArray()
    {
        int length = Length;
        if (length == 0) return [];
        T[] array = new T[length];
        Fill(array);
        return array;
    }

    internal override List<T> ToList()
    {
        List<T> list = new();
        int length = Length;
        if (length == 0) return list;
        CollectionsMarshal.SetCount(list, length);
        Fill(CollectionsMarshal.AsSpan(list));
        return list;
    }

    private void Fill(Span<T> target)
    {
        if (source is T[] array) new ReadOnlySpan<T>(array, min, target.Length).CopyTo(target);
        else if (source is List<T> list) CollectionsMarshal.AsSpan(list).Slice(min, target.Length).CopyTo(target);
        else for (int i = 0; i < target.Length; i++) target[i] = source[min + i];
    }

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        bool inside = (uint)index < (uint)Length;
        element = inside ? source[min + index] : default;
        return inside;
    }

    internal override bool TryGetLast([MaybeNullWhen(false)] out T last) => TryGetElementAt(Length - 1, out last);

    internal override Iterator<T>? Skip(int count) => count > max - min ? null : new ListPartIterator<T>(source, min + count, max);

    internal override Iterator<T>? Take(int count) => count > max - min ? this : new ListPartIterator<T>(source, min, min + count - 1);
}

/// <summary>The elements `min` to `max` (included; -1 for no end) of a sequence.</summary>
internal sealed class PartIterator<T>(IEnumerable<T> source, int min, int max) : Iterator<T>
{
    private Walk<T> _walk;
    private int _left;

    protected override Iterator<T> Clone() => new PartIterator<T>(source, min, max);

    public override bool MoveNext()
    {
        if (_state != 2)
        {
            if (_state != 1) return false;
            _walk = new Walk<T>(source);
            _state = 2;
            for (int skip = min; skip > 0; skip--)
            {
                if (!_walk.TryNext(out _)) return End();
            }
            _left = max < 0 ? 0 : max - min + 1;
        }
        if (max >= 0 && _left-- == 0 || !_walk.TryNext(out T? item)) return End();
        _current = item;
        return true;
    }

    public override void Dispose()
    {
        _walk.Dispose();
        base.Dispose();
    }

    internal override bool TryGetElementAt(int index, [MaybeNullWhen(false)] out T element)
    {
        if (index < 0 || max >= 0 && index > max - min || index > int.MaxValue - min)
        {
            element = default;
            return false;
        }
        return Enumerable.TryElementAt(source, min + index, out element);
    }

    internal override Iterator<T>? Skip(int count)
    {
        if (max >= 0) return count > max - min ? null : new PartIterator<T>(source, min + count, max);
        return count > int.MaxValue - min ? new PartIterator<T>(this, count, -1) : new PartIterator<T>(source, min + count, -1);
    }

    internal override Iterator<T>? Take(int count)
    {
        if (max >= 0) return count > max - min ? this : new PartIterator<T>(source, min, min + count - 1);
        return count - 1 > int.MaxValue - min ? new PartIterator<T>(this, 0, count - 1) : new PartIterator<T>(source, min, min + count - 1);
    }
}
