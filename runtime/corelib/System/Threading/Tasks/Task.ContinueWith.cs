// This file starts tasks at the end of others. The delegate is closed over the antecedent, so a continuation is
// an ordinary task that is queued later.
namespace System.Threading.Tasks;

public partial class Task
{
    public Task ContinueWith(Action<Task> continuationAction) => ContinueWith(continuationAction, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken) => ContinueWith(continuationAction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task> continuationAction, TaskScheduler scheduler) => ContinueWith(continuationAction, default, TaskContinuationOptions.None, scheduler);
    public Task ContinueWith(Action<Task> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWith(continuationAction, default, continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this), null, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state) => ContinueWith(continuationAction, state, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken) => ContinueWith(continuationAction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, TaskScheduler scheduler) => ContinueWith(continuationAction, state, default, TaskContinuationOptions.None, scheduler);
    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) => ContinueWith(continuationAction, state, default, continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this, state), state, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction) => ContinueWith(continuationFunction, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => ContinueWith(continuationFunction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskScheduler scheduler) => ContinueWith(continuationFunction, default, TaskContinuationOptions.None, scheduler);
    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWith(continuationFunction, default, continuationOptions, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TResult>(() => continuationFunction(this), null, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state) => ContinueWith(continuationFunction, state, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken) => ContinueWith(continuationFunction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, TaskScheduler scheduler) => ContinueWith(continuationFunction, state, default, TaskContinuationOptions.None, scheduler);
    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) => ContinueWith(continuationFunction, state, default, continuationOptions, TaskScheduler.Current);

    public Task<TResult> ContinueWith<TResult>(Func<Task, object?, TResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TResult>(() => continuationFunction(this, state), state, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    private const TaskContinuationOptions NotOnAny = TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;

    private protected static TaskCreationOptions CheckContinuation(TaskContinuationOptions options, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        return CheckContinuation(options);
    }

    /// <summary>The creation options among continuation options.</summary>
    internal static TaskCreationOptions CheckContinuation(TaskContinuationOptions continuationOptions)
    {
        const TaskContinuationOptions Both = TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning;
        if ((continuationOptions & ~((TaskContinuationOptions)0x7F | NotOnAny | TaskContinuationOptions.ExecuteSynchronously)) != 0) ThrowHelper.ArgumentOutOfRange(nameof(continuationOptions));
        if ((continuationOptions & Both) == Both)
            ThrowHelper.ArgumentOutOfRange(nameof(continuationOptions), "The specified TaskContinuationOptions combined LongRunning and ExecuteSynchronously.  Synchronous continuations should not be long running.");
        if ((continuationOptions & NotOnAny) == NotOnAny) ThrowHelper.ArgumentOutOfRange(nameof(continuationOptions), "The specified TaskContinuationOptions excluded all continuation kinds.");
        return (TaskCreationOptions)continuationOptions & PublicOptions;
    }

    internal static int InternalOptions(TaskContinuationOptions options) => ContinuationOption | (int)(options & TaskContinuationOptions.LazyCancellation);

    /// <summary>Starts a task at this one's end, unless it is canceled before.</summary>
    private protected TTask Follow<TTask>(TTask next, TaskContinuationOptions options) where TTask : Task
    {
        if (!next.IsCompleted) Continue(new TaskContinuation(next, options));
        return next;
    }

    internal static Task CreateContinuation(Action action, CancellationToken token, TaskContinuationOptions options, TaskScheduler scheduler) =>
        new(action, null, token, CheckContinuation(options, scheduler), InternalOptions(options), scheduler);

    /// <summary>Starts or cancels a task, depending on how its antecedent ended.</summary>
    private sealed class TaskContinuation(Task next, TaskContinuationOptions options) : ITaskContinuation
    {
        public bool QueuesOnly => (options & TaskContinuationOptions.ExecuteSynchronously) == 0;

        public void Run(Task completed, bool canInline)
        {
            TaskContinuationOptions excluded = completed.IsCompletedSuccessfully ? TaskContinuationOptions.NotOnRanToCompletion
                : completed.IsCanceled ? TaskContinuationOptions.NotOnCanceled : TaskContinuationOptions.NotOnFaulted;
            if ((options & excluded) != 0) next.CancelUnstarted();
            else if (canInline && (options & TaskContinuationOptions.ExecuteSynchronously) != 0) next.StartHere();
            else next.EnqueueQuietly();
        }
    }

    /// <summary>Runs a task on this thread if its scheduler lets it, else queues it.</summary>
    internal void StartHere()
    {
        if (!TrySet(Queued, Queued | Done)) return;
        TaskScheduler scheduler = Work!.Scheduler!;
        try
        {
            if (!scheduler.TryRunInline(this, false)) Schedule(scheduler);
        }
        catch (TaskSchedulerException) { }   // it is in the task
    }

    /// <summary>Queues a task; what its scheduler throws is in the task.</summary>
    internal void EnqueueQuietly()
    {
        try
        {
            Enqueue();
        }
        catch (TaskSchedulerException) { }
    }
}
