// This file makes tasks of pairs of Begin and End methods.
namespace System.Threading.Tasks;

public partial class TaskFactory
{
    /// <summary>A task that ends with the operation: End gives its result or throws its failure.</summary>
    internal static Task<TResult> FromBegun<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(asyncResult);
        ArgumentNullException.ThrowIfNull(endMethod);
        CheckFromAsync(options);
        Task<TResult> promise = new(options, null);
        if (asyncResult.IsCompleted) End(promise, asyncResult, endMethod);
        else Task.Run(() =>
        {
            asyncResult.AsyncWaitHandle.WaitOne();
            End(promise, asyncResult, endMethod);
        });
        return promise;
    }

    /// <summary>Begins an operation and ends it in its callback.</summary>
    internal static Task<TResult> FromBegin<TResult>(Func<AsyncCallback, object?, IAsyncResult> begin, Func<IAsyncResult, TResult> endMethod, object? state, TaskCreationOptions options)
    {
        ArgumentNullException.ThrowIfNull(endMethod);
        CheckFromAsync(options);
        Task<TResult> promise = new(options, state);
        IAsyncResult begun = begin(result =>
        {
            if (!result.CompletedSynchronously) End(promise, result, endMethod);
        }, state);
        if (begun.CompletedSynchronously) End(promise, begun, endMethod);
        return promise;
    }

    private static void CheckFromAsync(TaskCreationOptions creationOptions)
    {
        if ((creationOptions & TaskCreationOptions.LongRunning) != 0) ThrowHelper.ArgumentOutOfRange(nameof(creationOptions), "It is invalid to specify TaskCreationOptions.LongRunning in calls to FromAsync.");
        if ((creationOptions & TaskCreationOptions.PreferFairness) != 0) ThrowHelper.ArgumentOutOfRange(nameof(creationOptions), "It is invalid to specify TaskCreationOptions.PreferFairness in calls to FromAsync.");
        if ((creationOptions & ~(TaskCreationOptions)0x5F) != 0) ThrowHelper.ArgumentOutOfRange(nameof(creationOptions));
    }

    private static void End<TResult>(Task<TResult> promise, IAsyncResult result, Func<IAsyncResult, TResult> end)
    {
        TResult value;
        try
        {
            value = end(result);
        }
        catch (Exception e)
        {
            if (promise.TryReserve()) promise.EndThrown(e);
            return;
        }
        promise.TrySetResult(value);
    }

    private static Func<IAsyncResult, VoidTaskResult> Ending(Action<IAsyncResult> endMethod)
    {
        ArgumentNullException.ThrowIfNull(endMethod);
        return result =>
        {
            endMethod(result);
            return default;
        };
    }

    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod) => FromBegun(asyncResult, Ending(endMethod), CreationOptions);
    public Task FromAsync(IAsyncResult asyncResult, Action<IAsyncResult> endMethod, TaskCreationOptions creationOptions) => FromBegun(asyncResult, Ending(endMethod), creationOptions);
    public Task FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object? state) => FromBegin(beginMethod ?? throw new ArgumentNullException(nameof(beginMethod)), Ending(endMethod), state, CreationOptions);
    public Task FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, object? state, TaskCreationOptions creationOptions) => FromBegin(beginMethod ?? throw new ArgumentNullException(nameof(beginMethod)), Ending(endMethod), state, creationOptions);

    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, callback, s), Ending(endMethod), state, CreationOptions);
    }

    public Task FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, callback, s), Ending(endMethod), state, creationOptions);
    }

    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, callback, s), Ending(endMethod), state, CreationOptions);
    }

    public Task FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, callback, s), Ending(endMethod), state, creationOptions);
    }

    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, arg3, callback, s), Ending(endMethod), state, CreationOptions);
    }

    public Task FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Action<IAsyncResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, arg3, callback, s), Ending(endMethod), state, creationOptions);
    }

    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) => FromBegun(asyncResult, endMethod, CreationOptions);
    public Task<TResult> FromAsync<TResult>(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) => FromBegun(asyncResult, endMethod, creationOptions);
    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state) => FromBegin(beginMethod ?? throw new ArgumentNullException(nameof(beginMethod)), endMethod, state, CreationOptions);
    public Task<TResult> FromAsync<TResult>(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state, TaskCreationOptions creationOptions) => FromBegin(beginMethod ?? throw new ArgumentNullException(nameof(beginMethod)), endMethod, state, creationOptions);

    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, callback, s), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TResult>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, callback, s), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, callback, s), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TResult>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, callback, s), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, arg3, callback, s), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3, TResult>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return FromBegin((callback, s) => beginMethod(arg1, arg2, arg3, callback, s), endMethod, state, creationOptions);
    }
}
