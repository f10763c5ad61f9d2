// This file starts tasks at the end of tasks with a result.
namespace System.Threading.Tasks;

public partial class Task<TResult>
{
    public Task ContinueWith(Action<Task<TResult>> continuationAction) => ContinueWith(continuationAction, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken) => ContinueWith(continuationAction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskScheduler scheduler) => ContinueWith(continuationAction, default, TaskContinuationOptions.None, scheduler);
    public Task ContinueWith(Action<Task<TResult>> continuationAction, TaskContinuationOptions continuationOptions) => ContinueWith(continuationAction, default, continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>> continuationAction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this), null, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state) => ContinueWith(continuationAction, state, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken) => ContinueWith(continuationAction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, TaskScheduler scheduler) => ContinueWith(continuationAction, state, default, TaskContinuationOptions.None, scheduler);
    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, TaskContinuationOptions continuationOptions) => ContinueWith(continuationAction, state, default, continuationOptions, TaskScheduler.Current);

    public Task ContinueWith(Action<Task<TResult>, object?> continuationAction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationAction);
        return Follow(new Task(() => continuationAction(this, state), state, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction) => ContinueWith(continuationFunction, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken) => ContinueWith(continuationFunction, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskScheduler scheduler) => ContinueWith(continuationFunction, default, TaskContinuationOptions.None, scheduler);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, TaskContinuationOptions continuationOptions) => ContinueWith(continuationFunction, default, continuationOptions, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, TNewResult> continuationFunction, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TNewResult>(() => continuationFunction(this), null, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state) => ContinueWith(continuationFunction, state, default, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken) => ContinueWith(continuationFunction, state, cancellationToken, TaskContinuationOptions.None, TaskScheduler.Current);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskScheduler scheduler) => ContinueWith(continuationFunction, state, default, TaskContinuationOptions.None, scheduler);
    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, TaskContinuationOptions continuationOptions) => ContinueWith(continuationFunction, state, default, continuationOptions, TaskScheduler.Current);

    public Task<TNewResult> ContinueWith<TNewResult>(Func<Task<TResult>, object?, TNewResult> continuationFunction, object? state, CancellationToken cancellationToken, TaskContinuationOptions continuationOptions, TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(continuationFunction);
        return Follow(new Task<TNewResult>(() => continuationFunction(this, state), state, cancellationToken, CheckContinuation(continuationOptions, scheduler), InternalOptions(continuationOptions), scheduler), continuationOptions);
    }
}
