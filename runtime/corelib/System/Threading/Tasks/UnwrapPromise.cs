namespace System.Threading.Tasks;

/// <summary>Ends as the task that is another task's result.</summary>
internal sealed class UnwrapPromise : Task, ITaskContinuation
{
    private Task<Task?>? _outer;
    private readonly bool _seesCancellation;

    /// <summary>An OperationCanceledException out of the delegate cancels, if that is asked for.</summary>
    internal UnwrapPromise(Task<Task?> outer, bool seesCancellation)
    {
        _outer = outer;
        _seesCancellation = seesCancellation;
        outer.Continue(this);
    }

    public void Run(Task completed, bool canInline)
    {
        if (completed == _outer && Unwrapping.Inner(ref _outer, _seesCancellation, this) is { } inner) inner.Continue(this);
        else if (!IsCompleted) EndLike(completed);
    }
}

/// <summary>Ends as the task with a result that is another task's result.</summary>
internal sealed class UnwrapPromise<TResult> : Task<TResult>, ITaskContinuation
{
    private Task<Task<TResult>?>? _outer;
    private readonly bool _seesCancellation;

    internal UnwrapPromise(Task<Task<TResult>?> outer, bool seesCancellation)
    {
        _outer = outer;
        _seesCancellation = seesCancellation;
        outer.Continue(this);
    }

    public void Run(Task completed, bool canInline)
    {
        if (completed == _outer && Unwrapping.Inner(ref _outer, _seesCancellation, this) is { } inner) inner.Continue(this);
        else if (!IsCompleted)
        {
            if (completed.IsCompletedSuccessfully) _result = ((Task<TResult>)completed)._result;
            EndLike(completed);
        }
    }
}

internal static class Unwrapping
{
    /// <summary>The inner task of a completed outer one. Without one the promise has ended: as the outer task failed, or canceled for null.</summary>
    internal static TTask? Inner<TTask>(ref Task<TTask?>? field, bool seesCancellation, Task promise) where TTask : Task
    {
        Task<TTask?> outer = field!;
        field = null;
        if (outer.IsCompletedSuccessfully)
        {
            if (outer._result is { } inner) return inner;
            promise.EndCanceled(default, null);
        }
        else if (seesCancellation && outer.IsFaulted && outer.FailuresSeen() is [{ SourceException: OperationCanceledException canceled } only]) promise.EndCanceled(canceled.CancellationToken, only);
        else promise.EndLike(outer);
        return null;
    }
}
