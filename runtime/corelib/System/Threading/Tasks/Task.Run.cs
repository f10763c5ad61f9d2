// This file runs delegates on the pool.
namespace System.Threading.Tasks;

public partial class Task
{
    public static TaskFactory Factory { get; } = new();

    public static Task Run(Action action) => Run(action, default);
    public static Task<TResult> Run<TResult>(Func<TResult> function) => Run(function, default);
    public static Task Run(Func<Task?> function) => Run(function, default);
    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function) => Run(function, default);

    public static Task Run(Action action, CancellationToken cancellationToken)
    {
        Task task = new(action, null, cancellationToken, TaskCreationOptions.DenyChildAttach, 0, TaskScheduler.Default);
        task.Enqueue();
        return task;
    }

    public static Task<TResult> Run<TResult>(Func<TResult> function, CancellationToken cancellationToken)
    {
        Task<TResult> task = new(function, null, cancellationToken, TaskCreationOptions.DenyChildAttach, 0, TaskScheduler.Default);
        task.Enqueue();
        return task;
    }

    public static Task Run(Func<Task?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested) return FromCanceled(cancellationToken);
        Task<Task?> task = new(function, null, cancellationToken, TaskCreationOptions.DenyChildAttach, 0, TaskScheduler.Default);
        task.Enqueue();
        return new UnwrapPromise(task, true);
    }

    public static Task<TResult> Run<TResult>(Func<Task<TResult>?> function, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(function);
        if (cancellationToken.IsCancellationRequested) return FromCanceled<TResult>(cancellationToken);
        Task<Task<TResult>?> task = new(function, null, cancellationToken, TaskCreationOptions.DenyChildAttach, 0, TaskScheduler.Default);
        task.Enqueue();
        return new UnwrapPromise<TResult>(task, true);
    }
}
