namespace System.Threading.Tasks;

/// <summary>Makes tasks with one type of result and the same defaults.</summary>
public partial class TaskFactory<TResult>
{
    private readonly TaskFactory _factory;

    public TaskFactory() => _factory = new TaskFactory();
    public TaskFactory(CancellationToken cancellationToken) => _factory = new TaskFactory(cancellationToken);
    public TaskFactory(TaskScheduler? scheduler) => _factory = new TaskFactory(scheduler);
    public TaskFactory(TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions) => _factory = new TaskFactory(creationOptions, continuationOptions);

    public TaskFactory(CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskContinuationOptions continuationOptions, TaskScheduler? scheduler) =>
        _factory = new TaskFactory(cancellationToken, creationOptions, continuationOptions, scheduler);

    public CancellationToken CancellationToken => _factory.CancellationToken;
    public TaskScheduler? Scheduler => _factory.Scheduler;
    public TaskCreationOptions CreationOptions => _factory.CreationOptions;
    public TaskContinuationOptions ContinuationOptions => _factory.ContinuationOptions;

    public Task<TResult> StartNew(Func<TResult> function) => _factory.StartNew(function);
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken) => _factory.StartNew(function, cancellationToken);
    public Task<TResult> StartNew(Func<TResult> function, TaskCreationOptions creationOptions) => _factory.StartNew(function, creationOptions);
    public Task<TResult> StartNew(Func<TResult> function, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => _factory.StartNew(function, cancellationToken, creationOptions, scheduler);

    public Task<TResult> StartNew(Func<object?, TResult> function, object? state) => _factory.StartNew(function, state);
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken) => _factory.StartNew(function, state, cancellationToken);
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, TaskCreationOptions creationOptions) => _factory.StartNew(function, state, creationOptions);
    public Task<TResult> StartNew(Func<object?, TResult> function, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions, TaskScheduler scheduler) => _factory.StartNew(function, state, cancellationToken, creationOptions, scheduler);

    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction) => _factory.ContinueWhenAll(tasks, continuationFunction);
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) => _factory.ContinueWhenAll(tasks, continuationFunction, cancellationToken);
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => _factory.ContinueWhenAll(tasks, continuationFunction, continuationOptions);
    public Task<TResult> ContinueWhenAll(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => _factory.ContinueWhenAll(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) => _factory.ContinueWhenAll(tasks, continuationFunction);
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) => _factory.ContinueWhenAll(tasks, continuationFunction, cancellationToken);
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => _factory.ContinueWhenAll(tasks, continuationFunction, continuationOptions);
    public Task<TResult> ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => _factory.ContinueWhenAll(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction) => _factory.ContinueWhenAny(tasks, continuationFunction);
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => _factory.ContinueWhenAny(tasks, continuationFunction, cancellationToken);
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => _factory.ContinueWhenAny(tasks, continuationFunction, continuationOptions);
    public Task<TResult> ContinueWhenAny(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => _factory.ContinueWhenAny(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) => _factory.ContinueWhenAny(tasks, continuationFunction);
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) => _factory.ContinueWhenAny(tasks, continuationFunction, cancellationToken);
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => _factory.ContinueWhenAny(tasks, continuationFunction, continuationOptions);
    public Task<TResult> ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler) => _factory.ContinueWhenAny(tasks, continuationFunction, cancellationToken, continuationOptions, scheduler);
}
