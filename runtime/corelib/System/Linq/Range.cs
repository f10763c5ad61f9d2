// This file makes sequences of numbers and of one repeated element.
using System.Collections.Generic;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<int> Range(int start, int count)
    {
        if (count < 0 || (long)start + count - 1 > int.MaxValue) ThrowHelper.ArgumentOutOfRange(nameof(count));
        return count == 0 ? [] : new RangeIterator(start, count);
    }

    public static IEnumerable<TResult> Repeat<TResult>(TResult element, int count)
    {
        if (count < 0) ThrowHelper.ArgumentOutOfRange(nameof(count));
        return count == 0 ? [] : new RepeatIterator<TResult>(element, count);
    }
}

internal sealed class RangeIterator(int start, int count) : FixedIterator<int>(count)
{
    private protected override int At(int index) => start + index;
    protected override Iterator<int> Clone() => new RangeIterator(start, _count);

    public override bool MoveNext()
    {
        int index = _state - 1;
        if ((uint)index >= (uint)_count) return End();
        _current = start + index;
        _state = index + 2;
        return true;
    }

    internal override Iterator<int>? Skip(int skipped) => skipped >= _count ? null : new RangeIterator(start + skipped, _count - skipped);
    internal override Iterator<int>? Take(int taken) => taken >= _count ? this : new RangeIterator(start, taken);

    public override int IndexOf(int item)
    {
        long index = (long)item - start;
        return index >= 0 && index < _count ? (int)index : -1;
    }
}

internal sealed class RepeatIterator<T>(T element, int count) : FixedIterator<T>(count)
{
    private protected override T At(int index) => element;
    protected override Iterator<T> Clone() => new RepeatIterator<T>(element, _count);
    internal override Iterator<T>? Skip(int skipped) => skipped >= _count ? null : new RepeatIterator<T>(element, _count - skipped);
    internal override Iterator<T>? Take(int taken) => taken >= _count ? this : new RepeatIterator<T>(element, taken);
    public override int IndexOf(T item) => EqualityComparer<T>.Default.Equals(element, item) ? 0 : -1;
}
