// This file holds the callbacks of a source: a list, run from the newest to the oldest by the thread that cancels.
using System.Collections.Generic;
using System.Threading.Tasks;
using Internal.Runtime;

namespace System.Threading;

public partial class CancellationTokenSource
{
    private ShortLock _lock;
    private CancellationCallback? _newest;
    private CancellationCallback? _running;
    private int _thread;   // that runs the callbacks

    internal CancellationTokenRegistration Register(Delegate callback, object? state, SynchronizationContext? synchronization, ExecutionContext? context)
    {
        CancellationCallback item = new(callback, state, synchronization, context, new CancellationToken(this));
        if (!IsCancellationRequested)
        {
            if (_disposed) return default;
            if (Link(item)) return new CancellationTokenRegistration(item, this);
        }
        item.Run();
        return default;
    }

    /// <summary>False if the source has been canceled meanwhile.</summary>
    private bool Link(CancellationCallback item)
    {
        _lock.Enter();
        bool open = !IsCancellationRequested;
        if (open)
        {
            item.Next = _newest;
            if (_newest is not null) _newest.Previous = item;
            _newest = item;
            item.Linked = true;
        }
        _lock.Exit();
        return open;
    }

    /// <summary>True if the callback was there and will not run.</summary>
    internal bool Remove(CancellationCallback item)
    {
        _lock.Enter();
        bool linked = item.Linked;
        if (linked) Unlink(item);
        _lock.Exit();
        return linked;
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
        _lock.Enter();
        while (_newest is { } item) Unlink(item);
        _lock.Exit();
    }

    private bool TryBegin()
    {
        _lock.Enter();
        bool first = _state == NotRequested;
        if (first) Volatile.Write(ref _state, Notifying);
        _lock.Exit();
        if (!first) return false;
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
        _lock.Enter();
        CancellationCallback? item = _newest;
        if (item is not null) Unlink(item);
        _running = item;
        _lock.Exit();
        return item;
    }

    internal bool IsRunningElsewhere(CancellationCallback item) => Volatile.Read(ref _running) == item && Volatile.Read(ref _thread) != Environment.CurrentManagedThreadId;

    internal void WaitForCallback(CancellationCallback item)
    {
        while (IsRunningElsewhere(item)) RuntimeImports.Yield();
    }

    internal async Task CallbackEnd(CancellationCallback item)
    {
        while (IsRunningElsewhere(item)) await Task.Yield();
    }
}
