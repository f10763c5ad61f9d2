// This file is the part of SemaphoreSlim whose waiters are tasks, served in the order in which they came.
using System.Collections.Generic;
using System.Threading.Tasks;

namespace System.Threading;

public partial class SemaphoreSlim
{
    private LinkedList<Task<bool>>? _tasks;

    public Task WaitAsync() => WaitAsync(Timeout.Infinite, default);
    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsync(Timeout.Infinite, cancellationToken);
    public Task<bool> WaitAsync(int millisecondsTimeout) => WaitAsync(millisecondsTimeout, default);
    public Task<bool> WaitAsync(TimeSpan timeout) => WaitAsync(Milliseconds(timeout), default);
    public Task<bool> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => WaitAsync(Milliseconds(timeout), cancellationToken);

    public Task<bool> WaitAsync(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        CheckTimeout(millisecondsTimeout);
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<bool>(cancellationToken);
        if (TryTake()) return Task.FromResult(true);
        if (millisecondsTimeout == 0) return Task.FromResult(false);
        Task<bool> waiter = new(TaskCreationOptions.RunContinuationsAsynchronously, null);
        LinkedList<Task<bool>> tasks = _tasks ?? Interlocked.CompareExchange(ref _tasks, new LinkedList<Task<bool>>(), null) ?? _tasks;
        lock (tasks) tasks.AddLast(waiter);
        ServeAsynchronous();   // what was released before the waiter was there to be seen
        return millisecondsTimeout < 0 && !cancellationToken.CanBeCanceled || waiter.IsCompleted ? waiter : WaitLimited(waiter, millisecondsTimeout, cancellationToken);
    }

    private async Task<bool> WaitLimited(Task<bool> waiter, int milliseconds, CancellationToken token)
    {
        await ((Task)waiter.WaitAsync(TimeSpan.FromMilliseconds(milliseconds), token)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        bool removed;
        lock (_tasks!) removed = _tasks.Remove(waiter);
        if (!removed) return await waiter.ConfigureAwait(false);
        token.ThrowIfCancellationRequested();
        return false;
    }

    partial void ServeAsynchronous()
    {
        if (_tasks is not { } tasks) return;
        while (true)
        {
            Task<bool> waiter;
            lock (tasks)
            {
                if (tasks.First is not { } first || !TryTake()) return;
                waiter = first.Value;
                tasks.RemoveFirst();
            }
            waiter.TrySetResult(true);
        }
    }
}
