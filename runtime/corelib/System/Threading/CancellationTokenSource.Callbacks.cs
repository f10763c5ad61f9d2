// This file holds the callbacks of a source: a list, run from the newest to the oldest by the thread that cancels.
using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

public partial class CancellationTokenSource
{
    private CancellationCallback? _newest;
    private CancellationCallback? _running;
    private int _thread;   // that runs the callbacks

    internal CancellationTokenRegistration Register(Delegate callback, object? state, SynchronizationContext? synchronization, ExecutionContext? context)
    {
        CancellationCallback item = new(callback, state, synchronization, context, new CancellationToken(this));
        if (!IsCancellationRequested)
        {
            if (_disposed) return default;
            lock (this)
            {
                if (!IsCancellationRequested)
                {
                    item.Next = _newest;
                    if (_newest is not null) _newest.Previous = item;
                    _newest = item;
                    item.Linked = true;
                    return new CancellationTokenRegistration(item, this);
                }
            }
        }
        item.Run();
        return default;
    }

    /// <summary>True if the callback was there and will not run.</summary>
    internal bool Remove(CancellationCallback item)
    {
        lock (this)
        {
            if (!item.Linked) return false;
            Unlink(item);
            return true;
        }
    }

    private void Unlink(CancellationCallback item)
    {
        if (item.Previous is null) _newest = item.Next;
        else item.Previous.Next = item.Next;
        if (item.Next is not null) item.Next.Previous = item.Previous;
        item.Linked = false;
    }

    private void ForgetCallbacks()
    {
        lock (this)
            while (_newest is { } item) Unlink(item);
    }

    private bool TryBegin()
    {
        lock (this)
        {
            if (_state != NotRequested) return false;
            Volatile.Write(ref _state, Notifying);
        }
        _timer?.Dispose();
        _signal?.Set();
        return true;
    }

    internal void Notify(bool throwOnFirst)
    {
        if (TryBegin()) RunCallbacks(throwOnFirst);
    }

    private void RunCallbacks(bool throwOnFirst)
    {
        List<Exception>? failures = null;
        Volatile.Write(ref _thread, Environment.CurrentManagedThreadId);
        try
        {
            while (TakeNewest() is { } item)
            {
                try
                {
                    item.Run();
                }
                catch (Exception e) when (!throwOnFirst)
                {
                    (failures ??= []).Add(e);
                }
            }
        }
        finally
        {
            Volatile.Write(ref _running, null);
            Volatile.Write(ref _state, Notified);
        }
        if (failures is not null) throw new AggregateException(failures.ToArray());
    }

    private CancellationCallback? TakeNewest()
    {
        lock (this)
        {
            CancellationCallback? item = _newest;
            if (item is not null) Unlink(item);
            _running = item;
            return item;
        }
    }

    internal bool IsRunningElsewhere(CancellationCallback item) => Volatile.Read(ref _running) == item && Volatile.Read(ref _thread) != Environment.CurrentManagedThreadId;

    internal void WaitForCallback(CancellationCallback item)
    {
        while (IsRunningElsewhere(item)) Internal.Runtime.RuntimeImports.Yield();
    }

    internal async Task CallbackEnd(CancellationCallback item)
    {
        while (IsRunningElsewhere(item)) await Task.Yield();
    }
}
