// This file starts tasks at the end of all or one of several tasks.
namespace System.Threading.Tasks;

public partial class TaskFactory
{
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction) => ContinueWhenAll(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken) => ContinueWhenAll(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWhenAll(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAll(Task[] tasks, Action<Task[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        Task[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAll((Task[])copy).ContinueWith(_ => continuationAction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction) => ContinueWhenAll(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken) => ContinueWhenAll(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWhenAll(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TResult>(Task[] tasks, Func<Task[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        Task[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAll((Task[])copy).ContinueWith(_ => continuationFunction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction) => ContinueWhenAll(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken) => ContinueWhenAll(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWhenAll(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAll<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>[]> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        Task<TAntecedentResult>[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAll((Task[])copy).ContinueWith(_ => continuationAction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction) => ContinueWhenAll(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken) => ContinueWhenAll(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWhenAll(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAll<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>[], TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        Task<TAntecedentResult>[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAll((Task[])copy).ContinueWith(_ => continuationFunction(copy), cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction) => ContinueWhenAny(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken) => ContinueWhenAny(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWhenAny(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAny(Task[] tasks, Action<Task> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        Task[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAny(copy).ContinueWith(any => continuationAction(any.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction) => ContinueWhenAny(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken) => ContinueWhenAny(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWhenAny(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TResult>(Task[] tasks, Func<Task, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        Task[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAny(copy).ContinueWith(any => continuationFunction(any.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction) => ContinueWhenAny(tasks, continuationAction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken) => ContinueWhenAny(tasks, continuationAction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWhenAny(tasks, continuationAction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task ContinueWhenAny<TAntecedentResult>(Task<TAntecedentResult>[] tasks, Action<Task<TAntecedentResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        Task<TAntecedentResult>[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAny(copy).ContinueWith(any => continuationAction(any.Result), cancellationToken, continuationOptions, scheduler);
    }

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction) => ContinueWhenAny(tasks, continuationFunction, CancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken) => ContinueWhenAny(tasks, continuationFunction, cancellationToken, ContinuationOptions, DefaultScheduler);
    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWhenAny(tasks, continuationFunction, CancellationToken, continuationOptions, DefaultScheduler);

    public Task<TResult> ContinueWhenAny<TAntecedentResult, TResult>(Task<TAntecedentResult>[] tasks, Func<Task<TAntecedentResult>, TResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        Task<TAntecedentResult>[] copy = CheckMany(tasks, continuationOptions);
        return Task.WhenAny(copy).ContinueWith(any => continuationFunction(any.Result), cancellationToken, continuationOptions, scheduler);
    }

    internal static TTask[] CheckMany<TTask>(TTask[] tasks, TaskContinuationOptions continuationOptions) where TTask : Task
    {
        ArgumentNullException.ThrowIfNull(tasks);
        const TaskContinuationOptions Kinds = TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled;
        if ((continuationOptions & Kinds) != 0) ThrowHelper.ArgumentOutOfRange(nameof(continuationOptions), "It is invalid to exclude specific continuation kinds for continuations off of multiple tasks.");
        if (tasks.Length == 0) ThrowHelper.Argument("The tasks argument contains no tasks.", nameof(tasks));
        TTask[] copy = (TTask[])tasks.Clone();
        foreach (TTask task in copy)
            if (task is null) ThrowHelper.Argument("The tasks argument included a null value.", nameof(tasks));
        return copy;
    }
}
