// This file holds loops over sequences.
using System.Collections.Concurrent;
using System.Collections.Generic;

namespace System.Threading.Tasks;

public static partial class Parallel
{
    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        return new SequenceLoop<TSource, object?>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), s_options, null, (item, _, _, _) =>
        {
            body(item);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        return new SequenceLoop<TSource, object?>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), s_options, null, (item, state, _, _) =>
        {
            body(item, state);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, Action<TSource, ParallelLoopState, long> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        return new SequenceLoop<TSource, object?>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), s_options, null, (item, state, index, _) =>
        {
            body(item, state, index);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), s_options, localInit, (item, state, _, local) => body(item, state, local), localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), s_options, localInit, body, localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        return new SequenceLoop<TSource, object?>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), parallelOptions, null, (item, _, _, _) =>
        {
            body(item);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        return new SequenceLoop<TSource, object?>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), parallelOptions, null, (item, state, _, _) =>
        {
            body(item, state);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        return new SequenceLoop<TSource, object?>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), parallelOptions, null, (item, state, index, _) =>
        {
            body(item, state, index);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), parallelOptions, localInit, (item, state, _, local) => body(item, state, local), localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(IEnumerable<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(new SequencePartitioner<TSource>(source).GetOrderableDynamicPartitions(), parallelOptions, localInit, body, localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, Action<TSource> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        return new SequenceLoop<TSource, object?>(Partitions(source), s_options, null, (item, _, _, _) =>
        {
            body(item);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, Action<TSource, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        return new SequenceLoop<TSource, object?>(Partitions(source), s_options, null, (item, state, _, _) =>
        {
            body(item, state);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(OrderablePartitioner<TSource> source, Action<TSource, ParallelLoopState, long> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        return new SequenceLoop<TSource, object?>(Partitions(source), s_options, null, (item, state, index, _) =>
        {
            body(item, state, index);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(Partitioner<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(Partitions(source), s_options, localInit, (item, state, _, local) => body(item, state, local), localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(OrderablePartitioner<TSource> source, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, s_options);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(Partitions(source), s_options, localInit, body, localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        return new SequenceLoop<TSource, object?>(Partitions(source), parallelOptions, null, (item, _, _, _) =>
        {
            body(item);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(Partitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        return new SequenceLoop<TSource, object?>(Partitions(source), parallelOptions, null, (item, state, _, _) =>
        {
            body(item, state);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource>(OrderablePartitioner<TSource> source, ParallelOptions parallelOptions, Action<TSource, ParallelLoopState, long> body)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        return new SequenceLoop<TSource, object?>(Partitions(source), parallelOptions, null, (item, state, index, _) =>
        {
            body(item, state, index);
            return null;
        }, null).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(Partitioner<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(Partitions(source), parallelOptions, localInit, (item, state, _, local) => body(item, state, local), localFinally).Run();
    }

    public static ParallelLoopResult ForEach<TSource, TLocal>(OrderablePartitioner<TSource> source, ParallelOptions parallelOptions, Func<TLocal> localInit, Func<TSource, ParallelLoopState, long, TLocal, TLocal> body, Action<TLocal> localFinally)
    {
        ArgumentNullException.ThrowIfNull(source);
        Check(body, parallelOptions);
        ArgumentNullException.ThrowIfNull(localInit);
        ArgumentNullException.ThrowIfNull(localFinally);
        return new SequenceLoop<TSource, TLocal>(Partitions(source), parallelOptions, localInit, body, localFinally).Run();
    }

    /// <summary>The items of a partitioner with their numbers; those of one that does not number them get none.</summary>
    private static IEnumerable<KeyValuePair<long, TSource>> Partitions<TSource>(Partitioner<TSource> source)
    {
        if (!source.SupportsDynamicPartitions) ThrowHelper.InvalidOperation("The Partitioner must support dynamic partitioning.");
        if (source is not OrderablePartitioner<TSource> ordered) return new Unnumbered<TSource>(source.GetDynamicPartitions());
        if (!ordered.KeysNormalized) ThrowHelper.InvalidOperation("This method requires the use of an OrderedPartitioner with the KeysNormalized property set to true.");
        return ordered.GetOrderableDynamicPartitions();
    }

    private sealed class Unnumbered<TSource>(IEnumerable<TSource> items) : IEnumerable<KeyValuePair<long, TSource>>
    {
        public IEnumerator<KeyValuePair<long, TSource>> GetEnumerator()
        {
            foreach (TSource item in items) yield return new KeyValuePair<long, TSource>(0, item);
        }

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
