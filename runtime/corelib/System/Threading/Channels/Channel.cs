using System.Collections.Generic;

namespace System.Threading.Channels;

/// <summary>Makes channels.</summary>
public static class Channel
{
    public static Channel<T> CreateUnbounded<T>() => new QueueChannel<T>(new ChannelRing<T>(), int.MaxValue, BoundedChannelFullMode.Wait, null);

    public static Channel<T> CreateUnbounded<T>(UnboundedChannelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new QueueChannel<T>(new ChannelRing<T>(), int.MaxValue, BoundedChannelFullMode.Wait, null);
    }

    public static Channel<T> CreateBounded<T>(int capacity)
    {
        if (capacity < 0) ThrowHelper.ArgumentOutOfRange(nameof(capacity));
        return new QueueChannel<T>(new ChannelRing<T>(), capacity, BoundedChannelFullMode.Wait, null);
    }

    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options) => CreateBounded<T>(options, null);

    public static Channel<T> CreateBounded<T>(BoundedChannelOptions options, Action<T>? itemDropped)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new QueueChannel<T>(new ChannelRing<T>(), options.Capacity, options.FullMode, itemDropped);
    }

    public static Channel<T> CreateUnboundedPrioritized<T>() => new QueueChannel<T>(new ChannelHeap<T>(Comparer<T>.Default), int.MaxValue, BoundedChannelFullMode.Wait, null);

    public static Channel<T> CreateUnboundedPrioritized<T>(UnboundedPrioritizedChannelOptions<T> options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return new QueueChannel<T>(new ChannelHeap<T>(options.Comparer ?? Comparer<T>.Default), int.MaxValue, BoundedChannelFullMode.Wait, null);
    }
}

/// <summary>A queue between those who write and those who read.</summary>
public abstract class Channel<T> : Channel<T, T>;

public abstract class Channel<TWrite, TRead>
{
    public ChannelReader<TRead> Reader { get; protected set; } = null!;
    public ChannelWriter<TWrite> Writer { get; protected set; } = null!;

    public static implicit operator ChannelReader<TRead>(Channel<TWrite, TRead> channel) => channel.Reader;
    public static implicit operator ChannelWriter<TWrite>(Channel<TWrite, TRead> channel) => channel.Writer;
}
