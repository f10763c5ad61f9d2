namespace System.Threading.Tasks;

/// <summary>Makes tasks with the same defaults.</summary>
public partial class TaskFactory
{
    private readonly TaskScheduler? _scheduler;

    public TaskFactory() : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, null) { }
    public TaskFactory(CancellationToken cancellationToken) : this(cancellationToken, TaskCreationOptions.None, TaskContinuationOptions.None, null) { }
    public TaskFactory(TaskScheduler? scheduler) : this(default, TaskCreationOptions.None, TaskContinuationOptions.None, scheduler) { }
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) : this(default, creationOptions, continuationOptions, null) { }

    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler)
    {
        Task.CheckContinuation(continuationOptions);
        CancellationToken = cancellationToken;
        CreationOptions = creationOptions;
        ContinuationOptions = continuationOptions;
        _scheduler = scheduler;
    }

    public CancellationToken CancellationToken { get; }
    public TaskScheduler? Scheduler => _scheduler;
    public TaskCreationOptions CreationOptions { get; }
    public TaskContinuationOptions ContinuationOptions { get; }
    internal TaskScheduler DefaultScheduler => _scheduler ?? TaskScheduler.Current;

    public Task StartNew(Action action) => StartNew(action, CancellationToken, CreationOptions, DefaultScheduler);
    public Task StartNew(Action action, CancellationToken cancellationToken) => StartNew(action, cancellationToken, CreationOptions, DefaultScheduler);
    public Task StartNew(Action action, TaskCreationOptions creationOptions) => StartNew(action, CancellationToken, creationOptions, DefaultScheduler);
    public Task StartNew(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Started(new Task(action, null, cancellationToken, creationOptions, 0, Required(scheduler)));

    public Task StartNew(Action<object?> action, object? state) => StartNew(action, state, CancellationToken, CreationOptions, DefaultScheduler);
    public Task StartNew(Action<object?> action, object? state, CancellationToken cancellationToken) => StartNew(action, state, cancellationToken, CreationOptions, DefaultScheduler);
    public Task StartNew(Action<object?> action, object? state, TaskCreationOptions creationOptions) => StartNew(action, state, CancellationToken, creationOptions, DefaultScheduler);
    public Task StartNew(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Started(new Task(action, state, cancellationToken, creationOptions, 0, Required(scheduler)));

    public Task<TResult> StartNew<TResult>(Func<TResult> function) => StartNew(function, CancellationToken, CreationOptions, DefaultScheduler);
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken) => StartNew(function, cancellationToken, CreationOptions, DefaultScheduler);
    public Task<TResult> StartNew<TResult>(Func<TResult> function, TaskCreationOptions creationOptions) => StartNew(function, CancellationToken, creationOptions, DefaultScheduler);
    public Task<TResult> StartNew<TResult>(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Started(new Task<TResult>(function, null, cancellationToken, creationOptions, 0, Required(scheduler)));

    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state) => StartNew(function, state, CancellationToken, CreationOptions, DefaultScheduler);
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) => StartNew(function, state, cancellationToken, CreationOptions, DefaultScheduler);
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) => StartNew(function, state, CancellationToken, creationOptions, DefaultScheduler);
    public Task<TResult> StartNew<TResult>(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => Started(new Task<TResult>(function, state, cancellationToken, creationOptions, 0, Required(scheduler)));

    private static TaskScheduler Required(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        return scheduler;
    }

    internal static TTask Started<TTask>(TTask task) where TTask : Task
    {
        task.Enqueue();
        return task;
    }
}
