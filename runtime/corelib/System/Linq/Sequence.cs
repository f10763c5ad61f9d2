// This file makes sequences of numbers with a step.
using System.Collections.Generic;
using System.Numerics;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<T> Sequence<T>(T start, T endInclusive, T step) where T : INumber<T>
    {
        if (start is null) ThrowHelper.ArgumentNull(nameof(start));
        if (endInclusive is null) ThrowHelper.ArgumentNull(nameof(endInclusive));
        if (step is null) ThrowHelper.ArgumentNull(nameof(step));
        if (T.IsNaN(start)) ThrowHelper.ArgumentOutOfRange(nameof(start));
        if (T.IsNaN(endInclusive)) ThrowHelper.ArgumentOutOfRange(nameof(endInclusive));
        if (T.IsNaN(step)) ThrowHelper.ArgumentOutOfRange(nameof(step));
        if (T.IsZero(step))
        {
            if (start != endInclusive) ThrowHelper.ArgumentOutOfRange(nameof(step));
            return Repeat(start, 1);
        }
        bool rising = step > T.Zero;
        if (rising ? endInclusive < start : endInclusive > start) ThrowHelper.ArgumentOutOfRange(nameof(endInclusive));
        if (start is int first && endInclusive is int last && step is 1 && (long)last - first < int.MaxValue) return (IEnumerable<T>)Range(first, last - first + 1);
        return Steps(start, endInclusive, step, rising);

        // Ends also where the numbers wrap round or the step is too small to change them.
        static IEnumerable<T> Steps(T start, T end, T step, bool rising)
        {
            yield return start;
            for (T current = start; ; )
            {
                T next = current + step;
                if (rising ? next <= current || next > end : next >= current || next < end) yield break;
                yield return next;
                if (next == end) yield break;
                current = next;
            }
        }
    }

    public static IEnumerable<T> InfiniteSequence<T>(T start, T step) where T : IAdditionOperators<T, T, T>
    {
        if (start is null) ThrowHelper.ArgumentNull(nameof(start));
        if (step is null) ThrowHelper.ArgumentNull(nameof(step));
        return Steps(start, step);

        static IEnumerable<T> Steps(T start, T step)
        {
            for (T current = start; ; current += step) yield return current;
        }
    }
}
