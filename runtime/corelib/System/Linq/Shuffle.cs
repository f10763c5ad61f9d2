// This file puts sequences into random order.
using System.Collections.Generic;
using Internal.Runtime;

namespace System.Linq;

public static partial class Enumerable
{
    public static IEnumerable<TSource> Shuffle<TSource>(this IEnumerable<TSource> source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return IsEmptyArray(source) ? [] : new ShuffleIterator<TSource>(source);
    }
}

internal sealed class ShuffleIterator<T>(IEnumerable<T> source) : Iterator<T>
{
    private T[]? _elements;

    protected override Iterator<T> Clone() => new ShuffleIterator<T>(source);

    public override bool MoveNext()
    {
        if (_state == 1) _elements = ToArray();
        int index = _state - 1;
        if (index < 0 || index >= _elements!.Length) return End();
        _current = _elements[index];
        _state++;
        return true;
    }

    public override void Dispose()
    {
        _elements = null;
        base.Dispose();
    }

    internal override int GetCount(bool onlyIfCheap) => !onlyIfCheap ? source.Count() : source.TryGetNonEnumeratedCount(out int count) ? count : -1;

    internal override bool Contains(T value) => source.Contains(value);

    /// <summary>The shuffle of Fisher and Yates (Knuth, TAOCP 2, algorithm 3.4.2 P).</summary>
    internal override T[] ToArray()
    {
        T[] elements = source.ToArray();
        ulong state = Seed();
        for (int i = elements.Length - 1; i > 0; i--)
        {
            int other = (int)((Next(ref state) >> 32) * (ulong)(i + 1) >> 32);
            (elements[i], elements[other]) = (elements[other], elements[i]);
        }
        return elements;
    }

    internal override List<T> ToList() => new(ToArray());

    private static unsafe ulong Seed()
    {
        ulong seed = 0;
        RuntimeImports.Random((byte*)&seed, sizeof(ulong));
        return seed;
    }

    /// <summary>SplitMix64 (Steele, Lea, Flood: "Fast Splittable Pseudorandom Number Generators", 2014).</summary>
    private static ulong Next(ref ulong state)
    {
        state += 0x9E3779B97F4A7C15;
        ulong z = state;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
