using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Makes a task with a result that the program completes.</summary>
public class TaskCompletionSource<TResult>
{
    private readonly Task<TResult> _task;

    public TaskCompletionSource() : this(null, TaskCreationOptions.None) { }
    public TaskCompletionSource(TaskCreationOptions creationOptions) : this(null, creationOptions) { }
    public TaskCompletionSource(object? state) : this(state, TaskCreationOptions.None) { }

    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions)
    {
        TaskCompletionSource.CheckOptions(creationOptions);
        _task = new Task<TResult>(creationOptions, state);
    }

    public Task<TResult> Task => _task;

    public bool TrySetResult(TResult result) => _task.TrySetResult(result);

    public void SetResult(TResult result)
    {
        if (!TrySetResult(result)) TaskCompletionSource.AlreadyCompleted();
    }

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return _task.TrySetException(exception);
    }

    public bool TrySetException(IEnumerable<Exception> exceptions) => _task.TrySetException(TaskCompletionSource.CheckExceptions(exceptions));

    public void SetException(Exception exception)
    {
        if (!TrySetException(exception)) TaskCompletionSource.AlreadyCompleted();
    }

    public void SetException(IEnumerable<Exception> exceptions)
    {
        if (!TrySetException(exceptions)) TaskCompletionSource.AlreadyCompleted();
    }

    public bool TrySetCanceled() => TrySetCanceled(default);
    public bool TrySetCanceled(CancellationToken cancellationToken) => _task.TrySetCanceled(cancellationToken);
    public void SetCanceled() => SetCanceled(default);

    public void SetCanceled(CancellationToken cancellationToken)
    {
        if (!TrySetCanceled(cancellationToken)) TaskCompletionSource.AlreadyCompleted();
    }

    public bool TrySetFromTask(Task<TResult> completedTask)
    {
        TaskCompletionSource.RequireCompleted(completedTask);
        if (!_task.TryReserve()) return false;
        _task._result = completedTask._result;
        _task.EndLike(completedTask);
        return true;
    }

    public void SetFromTask(Task<TResult> completedTask)
    {
        if (!TrySetFromTask(completedTask)) TaskCompletionSource.AlreadyCompleted();
    }
}
