// This file blocks the thread until a task has ended. A queued task runs on the waiting thread if its
// scheduler allows that; otherwise the thread sleeps on a word that the task's end sets.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading.Tasks;

public partial class Task
{
    [StackTraceHidden]
    public void Wait() => Wait(Timeout.Infinite, default);

    [StackTraceHidden]
    public void Wait(CancellationToken cancellationToken) => Wait(Timeout.Infinite, cancellationToken);

    [StackTraceHidden]
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    [StackTraceHidden]
    public bool Wait(TimeSpan timeout) => Wait(timeout, default);

    [StackTraceHidden]
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Milliseconds(timeout, nameof(timeout)), cancellationToken);

    [StackTraceHidden]
    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(millisecondsTimeout, -1);
        if (!IsCompleted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!WaitForEnd(millisecondsTimeout, cancellationToken)) return false;
        }
        ThrowForWait();
        return true;
    }

    /// <summary>True when the task has ended, false at the time limit.</summary>
    internal bool WaitForEnd(int milliseconds, CancellationToken cancellationToken)
    {
        if (IsCompleted) return true;
        if (milliseconds == Timeout.Infinite && !cancellationToken.CanBeCanceled && TryRunHere()) return true;
        if (milliseconds == 0) return IsCompleted;
        TaskWaiter waiter = new();
        if (!TryAddContinuation(waiter)) return true;
        IDisposable? registration = cancellationToken.CanBeCanceled ? cancellationToken.UnsafeRegister(static waiter => ((TaskWaiter)waiter!).Wake(), waiter) : null;
        try
        {
            BlockingWorker? worker = BlockingWorker.OfThread;
            worker?.BeginBlocking();
            waiter.Wait(milliseconds);
            worker?.EndBlocking();
        }
        finally
        {
            registration?.Dispose();
        }
        if (IsCompleted) return true;
        RemoveContinuation(waiter);
        cancellationToken.ThrowIfCancellationRequested();
        return IsCompleted;
    }

    /// <summary>Runs a task that is queued but has not begun on this thread.</summary>
    private bool TryRunHere()
    {
        if (!Has(Queued) || Has(Running) || Work?.Scheduler is not { } scheduler) return false;
        return scheduler.TryRunInline(this, true) && IsCompleted;
    }

    /// <summary>A time span as milliseconds that fit an int, -1 for without limit.</summary>
    internal static int Milliseconds(TimeSpan timeout, string name)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds is < -1 or > int.MaxValue) ThrowHelper.ArgumentOutOfRange(name);
        return (int)milliseconds;
    }
}

/// <summary>A thread that sleeps until enough tasks have ended.</summary>
internal sealed class TaskWaiter(int count = 1) : ITaskContinuation
{
    private int _left = count;

    public void Run(Task completed, bool canInline)
    {
        if (Interlocked.Decrement(ref _left) == 0) Futex.Wake(ref _left, int.MaxValue);
    }

    /// <summary>Ends the wait whatever the tasks do.</summary>
    internal void Wake()
    {
        Volatile.Write(ref _left, 0);
        Futex.Wake(ref _left, int.MaxValue);
    }

    internal void Wait(int milliseconds)
    {
        long start = milliseconds > 0 ? Environment.TickCount64 : 0;
        while (Volatile.Read(ref _left) is var left && left > 0)
        {
            int rest = milliseconds;
            if (milliseconds > 0 && (rest = milliseconds - (int)(Environment.TickCount64 - start)) <= 0) return;
            Futex.Wait(ref _left, left, rest);
        }
    }
}
