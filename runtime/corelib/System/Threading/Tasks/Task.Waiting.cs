// This file blocks the thread until a task has ended. A queued task runs on the waiting thread if its
// scheduler allows that; otherwise the thread sleeps on a word that the task's end sets.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading.Tasks;

public partial class Task
{
    [StackTraceHidden]
    public void Wait()
    {
        WaitForEnd();
        ThrowForWait();
    }

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
        if (millisecondsTimeout < -1) ThrowHelper.ArgumentOutOfRange(nameof(millisecondsTimeout));
        if (!IsCompleted)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!WaitForEnd(millisecondsTimeout, cancellationToken)) return false;
        }
        ThrowForWait();
        return true;
    }

    /// <summary>Sleeps until the task has ended.</summary>
    internal void WaitForEnd()
    {
        if (!IsCompleted && _details?.TryRunHere(this) != true) WaitForEnd(Timeout.Infinite);
    }

    /// <summary>True when the task has ended, false at the time limit; throws when the token is canceled before.</summary>
    internal bool WaitForEnd(int milliseconds, CancellationToken cancellationToken)
    {
        if (IsCompleted || milliseconds == Timeout.Infinite && _details?.TryRunHere(this) == true) return true;
        return cancellationToken.CanBeCanceled ? WaitWithToken(milliseconds, cancellationToken) : WaitForEnd(milliseconds);
    }

    private bool WaitForEnd(int milliseconds)
    {
        TaskWaiter waiter = new();
        if (milliseconds == 0 || !TryAddContinuation(waiter)) return IsCompleted;
        waiter.Wait(milliseconds);
        if (!IsCompleted) RemoveContinuation(waiter);
        return IsCompleted;
    }

    private bool WaitWithToken(int milliseconds, CancellationToken cancellationToken)
    {
        TaskWaiter waiter = new();
        if (milliseconds == 0 || !TryAddContinuation(waiter)) return IsCompleted;
        using (cancellationToken.UnsafeRegister(static waiter => ((TaskWaiter)waiter!).Wake(), waiter)) waiter.Wait(milliseconds);
        if (IsCompleted) return true;
        RemoveContinuation(waiter);
        cancellationToken.ThrowIfCancellationRequested();
        return IsCompleted;
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
        BlockingWorker? worker = BlockingWorker.OfThread;
        worker?.BeginBlocking();
        try
        {
            long deadline = Futex.Deadline(milliseconds);
            while (Volatile.Read(ref _left) is var left && left > 0 && Thread.Block(ref _left, left, deadline)) { }
        }
        finally
        {
            worker?.EndBlocking();
        }
    }
}
