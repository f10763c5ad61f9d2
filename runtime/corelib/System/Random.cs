// This file holds Random: the subtractive generator of Knuth, The Art of Computer Programming volume 2, 3.2.2,
// with the constants and the order of .NET, so that a seed gives the same numbers here as there.
// differs: without a seed .NET uses another generator; here the seed is taken from the system.
using System.Numerics;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

public partial class Random
{
    private const int Size = 55;
    private const int Lag = 21;
    private const int FirstSeed = 161803398;

    private readonly int[] _state = new int[Size + 1]; // from 1
    private int _next;
    private int _lagged = Lag;

    public Random() : this(SystemSeed()) { }

    public Random(int Seed)
    {
        int value = FirstSeed - (Seed == int.MinValue ? int.MaxValue : Math.Abs(Seed)), step = 1, at = 0;
        _state[Size] = value;
        for (int i = 1; i < Size; i++)
        {
            at = (at + Lag) % Size;
            _state[at] = step;
            step = Positive(value - step);
            value = _state[at];
        }
        for (int round = 1; round < 5; round++)
            for (int i = 1; i <= Size; i++) _state[i] = Positive(_state[i] - _state[1 + (i + 30) % Size]);
    }

    private static unsafe int SystemSeed()
    {
        int seed;
        RuntimeImports.Random((byte*)&seed, sizeof(int));
        return seed;
    }

    private static int Positive(int value) => value < 0 ? value + int.MaxValue : value;

    private int NextState()
    {
        if (++_next > Size) _next = 1;
        if (++_lagged > Size) _lagged = 1;
        int value = _state[_next] - _state[_lagged];
        if (value == int.MaxValue) value--;
        return _state[_next] = Positive(value);
    }

    /// <summary>At least 0 and less than 1.</summary>
    protected virtual double Sample() => NextState() * (1.0 / int.MaxValue);

    public virtual int Next() => NextState();

    public virtual int Next(int maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return (int)(Sample() * maxValue);
    }

    public virtual int Next(int minValue, int maxValue)
    {
        if (minValue > maxValue) ThrowOrder();
        long range = (long)maxValue - minValue;
        return range <= int.MaxValue ? (int)(Sample() * range) + minValue : (int)((long)(WideSample() * range) + minValue);
    }

    private static void ThrowOrder() => throw new ArgumentOutOfRangeException("minValue", "'minValue' cannot be greater than maxValue.");

    /// <summary>A sample with a bit more, for ranges beyond int.</summary>
    private double WideSample()
    {
        int value = NextState();
        if (NextState() % 2 == 0) value = -value;
        return (value + (double)(int.MaxValue - 1)) / (2u * int.MaxValue - 1);
    }

    private ulong NextBits() => (uint)Next(1 << 22) | (ulong)(uint)Next(1 << 22) << 22 | (ulong)(uint)Next(1 << 20) << 44;

    public virtual long NextInt64()
    {
        while (true)
        {
            ulong value = NextBits() >> 1;
            if (value != long.MaxValue) return (long)value;
        }
    }

    public virtual long NextInt64(long maxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxValue);
        return NextInt64(0, maxValue);
    }

    public virtual long NextInt64(long minValue, long maxValue)
    {
        if (minValue > maxValue) ThrowOrder();
        ulong range = (ulong)(maxValue - minValue);
        if (range <= 1) return minValue;
        int bits = 64 - BitOperations.LeadingZeroCount(range - 1);
        while (true)
        {
            ulong value = NextBits() >> 64 - bits;
            if (value < range) return (long)value + minValue;
        }
    }

    public virtual double NextDouble() => Sample();

    public virtual float NextSingle()
    {
        while (true)
        {
            float value = (float)Sample();
            if (value < 1) return value;
        }
    }

    public virtual void NextBytes(byte[] buffer)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        NextBytes(buffer.AsSpan());
    }

    public virtual void NextBytes(Span<byte> buffer)
    {
        foreach (ref byte b in buffer) b = (byte)NextState();
    }

    public void Shuffle<T>(T[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        Shuffle(values.AsSpan());
    }

    public void Shuffle<T>(Span<T> values)
    {
        for (int i = 0; i < values.Length - 1; i++)
        {
            int j = Next(i, values.Length);
            if (j != i) (values[i], values[j]) = (values[j], values[i]);
        }
    }

    public T[] GetItems<T>(T[] choices, int length)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return GetItems((ReadOnlySpan<T>)choices, length);
    }

    public T[] GetItems<T>(ReadOnlySpan<T> choices, int length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        var items = new T[length];
        GetItems(choices, items.AsSpan());
        return items;
    }

    public void GetItems<T>(ReadOnlySpan<T> choices, Span<T> destination)
    {
        if (choices.IsEmpty) throw new ArgumentException("Span may not be empty.", nameof(choices));
        foreach (ref T item in destination) item = choices[Next(choices.Length)];
    }
}
