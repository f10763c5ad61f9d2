// This file holds all channels: items under a lock, and four lists of those who wait. Readers that want an item and writers that have
// one are served in their order; those who only want to know are all told at once.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;

namespace System.Threading.Channels;

internal sealed class QueueChannel<T> : Channel<T>
{
    private const TaskCreationOptions Options = TaskCreationOptions.RunContinuationsAsynchronously;   // nothing runs under the lock

    private readonly object _gate = new();
    private readonly ChannelItems<T> _items;
    private readonly int _capacity;
    private readonly BoundedChannelFullMode _mode;
    private readonly Action<T>? _dropped;
    private readonly TaskCompletionSource _completion;
    private readonly LinkedList<ChannelWaiter<T>> _readers = new(), _writers = new();
    private readonly LinkedList<ChannelWaiter<bool>> _readable = new(), _writable = new();
    private Exception? _error;
    private bool _closed;

    internal QueueChannel(ChannelItems<T> items, int capacity, BoundedChannelFullMode mode, Action<T>? dropped)
    {
        _items = items;
        _capacity = capacity;
        _mode = mode;
        _dropped = dropped;
        _completion = new TaskCompletionSource(Options);
        Reader = new End(this);
        Writer = new Start(this);
    }

    /// <summary>Takes the first waiter that was not canceled and gives it the result.</summary>
    private static bool ServeFirst<TResult>(LinkedList<ChannelWaiter<TResult>> list, TResult result)
    {
        while (list.First is { } first)
        {
            list.RemoveFirst();
            if (first.Value.Serve(result)) return true;
        }
        return false;
    }

    private static void ServeAll(LinkedList<ChannelWaiter<bool>> list, bool result)
    {
        while (ServeFirst(list, result)) { }
    }

    private static void FailAll<TResult>(LinkedList<ChannelWaiter<TResult>> list, Exception error)
    {
        while (list.First is { } first)
        {
            list.RemoveFirst();
            first.Value.Fail(error);
        }
    }

    /// <summary>Ends the channel's task when there will be no more items.</summary>
    private void CompleteIfEmpty()
    {
        if (!_closed || _items.Count > 0) return;
        if (_error is OperationCanceledException canceled) _completion.TrySetCanceled(canceled.CancellationToken);
        else if (_error is not null) _completion.TrySetException(_error);
        else _completion.TrySetResult();
    }

    private bool TryTake([MaybeNullWhen(false)] out T item)
    {
        if (_items.Count == 0)
        {
            item = default;
            if (_writers.First is not { } writer) return false;   // a channel without room hands over
            item = writer.Value.Item!;
            return ServeFirst(_writers, item);
        }
        item = _items.TakeFirst();
        while (_writers.First is { } next && _items.Count < _capacity)
            if (next.Value.Item is var waiting && ServeFirst(_writers, waiting!)) _items.Add(waiting!);
        if (!_closed && _items.Count < _capacity) ServeAll(_writable, true);
        CompleteIfEmpty();
        return true;
    }

    /// <summary>Gives an item to a reader or the queue; false if there is no room for it.</summary>
    private bool TryPut(T item, out bool drops, out T? dropped)
    {
        drops = false;
        dropped = default;
        if (_items.Count == 0 && ServeFirst(_readers, item)) return true;
        if (_items.Count >= _capacity)
        {
            if (_mode == BoundedChannelFullMode.Wait) return false;
            drops = true;
            dropped = _mode == BoundedChannelFullMode.DropWrite || _items.Count == 0 ? item : _mode == BoundedChannelFullMode.DropOldest ? _items.TakeFirst() : _items.TakeLast();
            if (_items.Count >= _capacity) return true;
        }
        _items.Add(item);
        ServeAll(_readable, true);
        return true;
    }

    private bool Close(Exception? error)
    {
        lock (_gate)
        {
            if (_closed) return false;
            _closed = true;
            _error = error;
            CompleteIfEmpty();
            ChannelClosedException closed = new(error);
            FailAll(_readers, closed);
            FailAll(_writers, closed);
            if (error is null)
            {
                ServeAll(_writable, false);
                if (_items.Count == 0) ServeAll(_readable, false);
            }
            else
            {
                FailAll(_writable, error);
                if (_items.Count == 0) FailAll(_readable, error);
            }
            return true;
        }
    }

    private sealed class End(QueueChannel<T> channel) : ChannelReader<T>
    {
        public override Task Completion => channel._completion.Task;
        public override bool CanCount => true;
        public override bool CanPeek => true;

        public override int Count
        {
            get
            {
                lock (channel._gate) return channel._items.Count;
            }
        }

        public override bool TryRead([MaybeNullWhen(false)] out T item)
        {
            lock (channel._gate) return channel.TryTake(out item);
        }

        public override bool TryPeek([MaybeNullWhen(false)] out T item)
        {
            lock (channel._gate)
            {
                bool any = channel._items.Count > 0;
                item = any ? channel._items.First : default;
                return any;
            }
        }

        public override ValueTask<T> ReadAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<T>(cancellationToken);
            lock (channel._gate)
            {
                if (channel.TryTake(out T? item)) return new ValueTask<T>(item);
                if (channel._closed) return ValueTask.FromException<T>(new ChannelClosedException(channel._error));
                return new ValueTask<T>(new ChannelWaiter<T>(Options, channel._gate, channel._readers).Wait(cancellationToken));
            }
        }

        public override ValueTask<bool> WaitToReadAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellationToken);
            lock (channel._gate)
            {
                if (channel._items.Count > 0 || channel._writers.Count > 0) return new ValueTask<bool>(true);
                if (channel._closed) return channel._error is { } error ? ValueTask.FromException<bool>(error) : new ValueTask<bool>(false);
                return new ValueTask<bool>(new ChannelWaiter<bool>(Options, channel._gate, channel._readable).Wait(cancellationToken));
            }
        }
    }

    private sealed class Start(QueueChannel<T> channel) : ChannelWriter<T>
    {
        public override bool TryComplete(Exception? error = null) => channel.Close(error);

        public override bool TryWrite(T item)
        {
            bool drops;
            T? dropped;
            lock (channel._gate)
                if (channel._closed || !channel.TryPut(item, out drops, out dropped)) return false;
            if (drops) channel._dropped?.Invoke(dropped!);
            return true;
        }

        public override ValueTask WriteAsync(T item, CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled(cancellationToken);
            bool drops;
            T? dropped;
            lock (channel._gate)
            {
                if (channel._closed) return ValueTask.FromException(new ChannelClosedException(channel._error));
                if (!channel.TryPut(item, out drops, out dropped))
                {
                    ChannelWaiter<T> writer = new(Options, channel._gate, channel._writers) { Item = item };
                    writer.Wait(cancellationToken);
                    ServeAll(channel._readable, true);
                    return new ValueTask(writer);
                }
            }
            if (drops) channel._dropped?.Invoke(dropped!);
            return default;
        }

        public override ValueTask<bool> WaitToWriteAsync(CancellationToken cancellationToken = default)
        {
            if (cancellationToken.IsCancellationRequested) return ValueTask.FromCanceled<bool>(cancellationToken);
            lock (channel._gate)
            {
                if (channel._closed) return channel._error is { } error ? ValueTask.FromException<bool>(error) : new ValueTask<bool>(false);
                if (channel._items.Count < channel._capacity || channel._mode != BoundedChannelFullMode.Wait) return new ValueTask<bool>(true);
                return new ValueTask<bool>(new ChannelWaiter<bool>(Options, channel._gate, channel._writable).Wait(cancellationToken));
            }
        }
    }
}
