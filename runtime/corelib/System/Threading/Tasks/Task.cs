// This file holds the public face of tasks that are complete when they are made, and of waiting for one.
// A task is four words: its state, its identity, its continuation, and a reference to what only some have.
using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

public partial class Task : IDisposable
{
    private static Task? s_completed;

    /// <summary>A promise: somebody completes it.</summary>
    internal Task() { }

    /// <summary>A promise with options; its continuations may have to go to the pool.</summary>
    internal Task(TaskCreationOptions options, object? state)
    {
        _state = (int)options;
        if ((options & TaskCreationOptions.RunContinuationsAsynchronously) != 0) PoolDoor.Open();
        if (state is not null) Details.State = state;
        if ((options & TaskCreationOptions.AttachedToParent) != 0) AttachPromise();
    }

    /// <summary>A task that has succeeded.</summary>
    internal Task(bool completed)
    {
        _state = completed ? Succeeded : 0;
        _continuation = Ended;
    }

    public static Task CompletedTask => s_completed ??= new Task<VoidTaskResult>(default(VoidTaskResult));

    public static Task<TResult> FromResult<TResult>(TResult result) => TaskCache<TResult>.Get(result);

    public static Task FromException(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task task = new();
        task.EndFailed(exception);
        return task;
    }

    public static Task<TResult> FromException<TResult>(Exception exception)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task<TResult> task = new();
        task.EndFailed(exception);
        return task;
    }

    public static Task FromCanceled(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested) ThrowHelper.ArgumentOutOfRange(nameof(cancellationToken));
        Task task = new();
        task.EndCanceled(cancellationToken, null);
        return task;
    }

    public static Task<TResult> FromCanceled<TResult>(CancellationToken cancellationToken)
    {
        if (!cancellationToken.IsCancellationRequested) ThrowHelper.ArgumentOutOfRange(nameof(cancellationToken));
        Task<TResult> task = new();
        task.EndCanceled(cancellationToken, null);
        return task;
    }

    public TaskAwaiter GetAwaiter() => new(this);
    public ConfiguredTaskAwaitable ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public ConfiguredTaskAwaitable ConfigureAwait(ConfigureAwaitOptions options)
    {
        if ((uint)options > 7) ThrowHelper.ArgumentOutOfRange(nameof(options));
        if ((options & ConfigureAwaitOptions.ForceYielding) != 0) PoolDoor.Open();
        return new ConfiguredTaskAwaitable(this, options);
    }

    public static YieldAwaitable Yield() => default;
}
