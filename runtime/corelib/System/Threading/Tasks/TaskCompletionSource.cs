using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Makes a task that the program completes.</summary>
public class TaskCompletionSource
{
    private readonly Task _task;

    public TaskCompletionSource() : this(null, TaskCreationOptions.None) { }
    public TaskCompletionSource(TaskCreationOptions creationOptions) : this(null, creationOptions) { }
    public TaskCompletionSource(object? state) : this(state, TaskCreationOptions.None) { }

    public TaskCompletionSource(object? state, TaskCreationOptions creationOptions)
    {
        CheckOptions(creationOptions);
        _task = new Task(creationOptions, state);
    }

    /// <summary>The options of a promise: those about running have no meaning.</summary>
    internal static void CheckOptions(TaskCreationOptions creationOptions)
    {
        PoolDoor.Open();
        if ((creationOptions & ~(TaskCreationOptions.AttachedToParent | TaskCreationOptions.RunContinuationsAsynchronously)) != 0) ThrowHelper.ArgumentOutOfRange(nameof(creationOptions));
    }

    public Task Task => _task;

    public bool TrySetResult() => _task.TrySetResult();

    public void SetResult()
    {
        if (!TrySetResult()) AlreadyCompleted();
    }

    public bool TrySetException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        return _task.TrySetException(exception);
    }

    public bool TrySetException(IEnumerable<Exception> exceptions) => _task.TrySetException(CheckExceptions(exceptions));

    public void SetException(Exception exception)
    {
        if (!TrySetException(exception)) AlreadyCompleted();
    }

    public void SetException(IEnumerable<Exception> exceptions)
    {
        if (!TrySetException(exceptions)) AlreadyCompleted();
    }

    public bool TrySetCanceled() => TrySetCanceled(default);
    public bool TrySetCanceled(CancellationToken cancellationToken) => _task.TrySetCanceled(cancellationToken);
    public void SetCanceled() => SetCanceled(default);

    public void SetCanceled(CancellationToken cancellationToken)
    {
        if (!TrySetCanceled(cancellationToken)) AlreadyCompleted();
    }

    public bool TrySetFromTask(Task completedTask)
    {
        RequireCompleted(completedTask);
        if (!_task.TryReserve()) return false;
        _task.EndLike(completedTask);
        return true;
    }

    public void SetFromTask(Task completedTask)
    {
        if (!TrySetFromTask(completedTask)) AlreadyCompleted();
    }

    internal static void RequireCompleted(Task completedTask)
    {
        ArgumentNullException.ThrowIfNull(completedTask);
        if (!completedTask.IsCompleted) ThrowHelper.Argument("The provided task must have already completed.", nameof(completedTask));
    }

    internal static List<Exception> CheckExceptions(IEnumerable<Exception> exceptions)
    {
        ArgumentNullException.ThrowIfNull(exceptions);
        List<Exception> all = new(exceptions);
        foreach (Exception exception in all)
            if (exception is null) ThrowHelper.Argument("The exceptions collection included at least one null element.", nameof(exceptions));
        if (all.Count == 0) ThrowHelper.Argument("The exceptions collection was empty.", nameof(exceptions));
        return all;
    }

    internal static void AlreadyCompleted() => ThrowHelper.InvalidOperation("An attempt was made to transition a task to a final state when it had already completed.");
}
