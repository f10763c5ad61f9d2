using System.Collections.Generic;

namespace System.Collections.Concurrent;

/// <summary>Divides a sequence among workers.</summary>
public abstract class Partitioner<TSource>
{
    public virtual bool SupportsDynamicPartitions => false;
    public abstract IList<IEnumerator<TSource>> GetPartitions(int partitionCount);
    public virtual IEnumerable<TSource> GetDynamicPartitions() => throw new NotSupportedException("Dynamic partitions are not supported by this partitioner.");
}

/// <summary>Divides a sequence among workers and tells the place of each item.</summary>
public abstract class OrderablePartitioner<TSource>(bool keysOrderedInEachPartition, bool keysOrderedAcrossPartitions, bool keysNormalized) : Partitioner<TSource>
{
    public bool KeysOrderedInEachPartition { get; } = keysOrderedInEachPartition;
    public bool KeysOrderedAcrossPartitions { get; } = keysOrderedAcrossPartitions;
    public bool KeysNormalized { get; } = keysNormalized;

    public abstract IList<IEnumerator<KeyValuePair<long, TSource>>> GetOrderablePartitions(int partitionCount);
    public virtual IEnumerable<KeyValuePair<long, TSource>> GetOrderableDynamicPartitions() => throw new NotSupportedException("Dynamic partitions are not supported by this partitioner.");

    public override IList<IEnumerator<TSource>> GetPartitions(int partitionCount)
    {
        IList<IEnumerator<KeyValuePair<long, TSource>>> partitions = GetOrderablePartitions(partitionCount);
        IEnumerator<TSource>[] items = new IEnumerator<TSource>[partitions.Count];
        for (int i = 0; i < items.Length; i++) items[i] = WithoutKeys(partitions[i]);
        return items;
    }

    public override IEnumerable<TSource> GetDynamicPartitions()
    {
        foreach (KeyValuePair<long, TSource> pair in GetOrderableDynamicPartitions()) yield return pair.Value;
    }

    private static IEnumerator<TSource> WithoutKeys(IEnumerator<KeyValuePair<long, TSource>> pairs)
    {
        using (pairs)
            while (pairs.MoveNext()) yield return pairs.Current.Value;
    }
}

[Flags]
public enum EnumerablePartitionerOptions
{
    None = 0,
    NoBuffering = 1,
}

/// <summary>Makes partitioners of ranges, lists and sequences.</summary>
public static class Partitioner
{
    public static OrderablePartitioner<TSource> Create<TSource>(IList<TSource> list, bool loadBalance)
    {
        ArgumentNullException.ThrowIfNull(list);
        return new SequencePartitioner<TSource>(list);
    }

    public static OrderablePartitioner<TSource> Create<TSource>(TSource[] array, bool loadBalance)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new SequencePartitioner<TSource>(array);
    }

    public static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source) => Create(source, EnumerablePartitionerOptions.None);

    public static OrderablePartitioner<TSource> Create<TSource>(IEnumerable<TSource> source, EnumerablePartitionerOptions partitionerOptions)
    {
        ArgumentNullException.ThrowIfNull(source);
        if ((partitionerOptions & ~EnumerablePartitionerOptions.NoBuffering) != 0) ThrowHelper.ArgumentOutOfRange(nameof(partitionerOptions));
        return new SequencePartitioner<TSource>(source);
    }

    public static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive)
    {
        if (toExclusive <= fromInclusive) ThrowHelper.ArgumentOutOfRange(nameof(toExclusive));
        decimal range = (decimal)toExclusive - fromInclusive;
        return Create(fromInclusive, toExclusive, Math.Max(1, (long)(range / (Environment.ProcessorCount * 3))));
    }

    public static OrderablePartitioner<Tuple<long, long>> Create(long fromInclusive, long toExclusive, long rangeSize)
    {
        if (toExclusive <= fromInclusive) ThrowHelper.ArgumentOutOfRange(nameof(toExclusive));
        if (rangeSize <= 0) ThrowHelper.ArgumentOutOfRange(nameof(rangeSize));
        return new SequencePartitioner<Tuple<long, long>>(Ranges(fromInclusive, toExclusive, rangeSize));
    }

    private static IEnumerable<Tuple<long, long>> Ranges(long from, long to, long size)
    {
        while (to - from > size)
        {
            yield return new Tuple<long, long>(from, from + size);
            from += size;
        }
        yield return new Tuple<long, long>(from, to);
    }

    public static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive)
    {
        if (toExclusive <= fromInclusive) ThrowHelper.ArgumentOutOfRange(nameof(toExclusive));
        long range = (long)toExclusive - fromInclusive;
        return Create(fromInclusive, toExclusive, (int)Math.Max(1, range / (Environment.ProcessorCount * 3)));
    }

    public static OrderablePartitioner<Tuple<int, int>> Create(int fromInclusive, int toExclusive, int rangeSize)
    {
        if (toExclusive <= fromInclusive) ThrowHelper.ArgumentOutOfRange(nameof(toExclusive));
        if (rangeSize <= 0) ThrowHelper.ArgumentOutOfRange(nameof(rangeSize));
        return new SequencePartitioner<Tuple<int, int>>(Ranges(fromInclusive, toExclusive, rangeSize));
    }

    private static IEnumerable<Tuple<int, int>> Ranges(int from, int to, int size)
    {
        while ((long)to - from > size)
        {
            yield return new Tuple<int, int>(from, from + size);
            from += size;
        }
        yield return new Tuple<int, int>(from, to);
    }
}

/// <summary>Gives the items of a sequence to whoever asks next.</summary>
internal sealed class SequencePartitioner<T>(IEnumerable<T> source) : OrderablePartitioner<T>(true, false, true)
{
    public override bool SupportsDynamicPartitions => true;

    public override IList<IEnumerator<KeyValuePair<long, T>>> GetOrderablePartitions(int partitionCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(partitionCount);
        IEnumerable<KeyValuePair<long, T>> shared = GetOrderableDynamicPartitions();
        IEnumerator<KeyValuePair<long, T>>[] partitions = new IEnumerator<KeyValuePair<long, T>>[partitionCount];
        for (int i = 0; i < partitions.Length; i++) partitions[i] = shared.GetEnumerator();
        return partitions;
    }

    public override IEnumerable<KeyValuePair<long, T>> GetOrderableDynamicPartitions() => new Shared(source.GetEnumerator());

    private sealed class Shared(IEnumerator<T> items) : IEnumerable<KeyValuePair<long, T>>
    {
        private long _next;
        private bool _over;

        public IEnumerator<KeyValuePair<long, T>> GetEnumerator()
        {
            while (TryTake(out KeyValuePair<long, T> pair)) yield return pair;
        }

        private bool TryTake(out KeyValuePair<long, T> pair)
        {
            lock (this)
            {
                _over = _over || !items.MoveNext();
                pair = _over ? default : new KeyValuePair<long, T>(_next++, items.Current);
                return !_over;
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
