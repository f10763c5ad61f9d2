// This file ends tasks: by a result, by failures, by cancellation; and runs what waits for that.
using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

public partial class Task
{
    /// <summary>Reserves the completion of a task that anybody may complete; false if another did.</summary>
    internal bool TryReserve() => TrySet(Reserved, Reserved | Done);

    /// <summary>Completes a task that nobody else can complete, or that the caller reserved.</summary>
    internal void End() => EndAs(Succeeded);

    private void EndAs(int outcome)
    {
        // A plain store: competitors fail to reserve and change nothing, and nobody else changes the bits of a task at its end.
        Volatile.Write(ref _state, _state | outcome);
        RunContinuations();
    }

    internal bool TrySetResult()
    {
        if (!TryReserve()) return false;
        End();
        return true;
    }

    /// <summary>Fails a reserved task, or one that only the caller completes.</summary>
    internal void EndFailed(Exception failure)
    {
        Details.AddFailure(ExceptionDispatchInfo.Capture(failure));
        EndAs(Failed);
    }

    internal void EndFailed(ReadOnlySpan<ExceptionDispatchInfo> failures)
    {
        TaskDetails details = Details;
        foreach (ExceptionDispatchInfo failure in failures) details.AddFailure(failure);
        EndAs(Failed);
    }

    /// <summary>Cancels a reserved task, or one that only the caller completes; awaiters get the exception if there is one.</summary>
    internal void EndCanceled(CancellationToken token, ExceptionDispatchInfo? exception)
    {
        if (token.CanBeCanceled || exception is not null)
        {
            TaskDetails details = Details;
            details.Token = token;
            details.Canceled = exception;
        }
        EndAs(WasCanceled);
    }

    internal bool TrySetException(Exception failure)
    {
        if (!TryReserve()) return false;
        EndFailed(failure);
        return true;
    }

    internal bool TrySetException(IEnumerable<Exception> failures)
    {
        var captured = new List<ExceptionDispatchInfo>();
        foreach (Exception failure in failures) captured.Add(ExceptionDispatchInfo.Capture(failure));
        if (!TryReserve()) return false;
        EndFailed(captured.ToArray());
        return true;
    }

    internal bool TrySetCanceled(CancellationToken token, ExceptionDispatchInfo? exception = null)
    {
        if (!TryReserve()) return false;
        EndCanceled(token, exception);
        return true;
    }

    /// <summary>Ends a task as an async method that threw: canceled for OperationCanceledException.</summary>
    internal void EndThrown(Exception exception)
    {
        if (exception is OperationCanceledException canceled) EndCanceled(canceled.CancellationToken, ExceptionDispatchInfo.Capture(canceled));
        else EndFailed(exception);
    }

    /// <summary>Ends a reserved promise as another, completed task ended.</summary>
    internal void EndLike(Task other)
    {
        if (other.IsFaulted) EndFailed(other.FailuresSeen());
        else if (other.IsCanceled) EndCanceled(other.Token, other._details?.Canceled);
        else End();
    }

    /// <summary>The failures of a task, which count as observed from now on.</summary>
    internal ExceptionDispatchInfo[] FailuresSeen()
    {
        TaskDetails details = Details;
        details.Observed = true;
        return details.Failures;
    }

    internal ExceptionDispatchInfo? CanceledException => _details?.Canceled;

    private void RunContinuations()
    {
        object? continuation = Interlocked.Exchange(ref _continuation, Ended);
        if (continuation is not null) System.Runtime.CompilerServices.Unsafe.As<ITaskContinuation>(continuation).Run(this, !HasOption(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    /// <summary>Adds what runs at the end; false if the task has ended already and nothing was added.</summary>
    internal bool TryAddContinuation(ITaskContinuation continuation)
    {
        object? current = Volatile.Read(ref _continuation);
        while (true)
        {
            if (current == Ended) return false;
            object next = continuation;
            if (current is TaskContinuationList list)
            {
                if (list.Add(continuation)) return true;
                return false;
            }
            if (current is not null)
            {
                TaskContinuationList several = new(System.Runtime.CompilerServices.Unsafe.As<ITaskContinuation>(current));
                several.Add(continuation);
                next = several;
            }
            object? seen = Interlocked.CompareExchange(ref _continuation, next, current);
            if (seen == current) return true;
            current = seen;
        }
    }

    /// <summary>Forgets a continuation that has lost its interest.</summary>
    internal void RemoveContinuation(ITaskContinuation continuation)
    {
        object? current = Volatile.Read(ref _continuation);
        if (current is TaskContinuationList list) list.Remove(continuation);
        else if (current == continuation && Interlocked.CompareExchange(ref _continuation, new TaskContinuationList(continuation), continuation) == continuation)
            RemoveContinuation(continuation);
    }

    /// <summary>Adds a continuation, or runs it if the task has ended.</summary>
    internal void Continue(ITaskContinuation continuation)
    {
        if (!TryAddContinuation(continuation)) continuation.Run(this, true);
    }
}
