// This file makes tasks of pairs of Begin and End methods that return a value.
namespace System.Threading.Tasks;

public partial class TaskFactory<TResult>
{
    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod) => TaskFactory.FromBegun(asyncResult, endMethod, CreationOptions);
    public Task<TResult> FromAsync(IAsyncResult asyncResult, Func<IAsyncResult, TResult> endMethod, TaskCreationOptions creationOptions) => TaskFactory.FromBegun(asyncResult, endMethod, creationOptions);
    public Task<TResult> FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state) => TaskFactory.FromBegin(beginMethod ?? throw new ArgumentNullException(nameof(beginMethod)), endMethod, state, CreationOptions);
    public Task<TResult> FromAsync(Func<AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, object? state, TaskCreationOptions creationOptions) => TaskFactory.FromBegin(beginMethod ?? throw new ArgumentNullException(nameof(beginMethod)), endMethod, state, creationOptions);

    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return TaskFactory.FromBegin((callback, s) => beginMethod(arg1, callback, s), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1>(Func<TArg1, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return TaskFactory.FromBegin((callback, s) => beginMethod(arg1, callback, s), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return TaskFactory.FromBegin((callback, s) => beginMethod(arg1, arg2, callback, s), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2>(Func<TArg1, TArg2, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return TaskFactory.FromBegin((callback, s) => beginMethod(arg1, arg2, callback, s), endMethod, state, creationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return TaskFactory.FromBegin((callback, s) => beginMethod(arg1, arg2, arg3, callback, s), endMethod, state, CreationOptions);
    }

    public Task<TResult> FromAsync<TArg1, TArg2, TArg3>(Func<TArg1, TArg2, TArg3, AsyncCallback, object?, IAsyncResult> beginMethod, Func<IAsyncResult, TResult> endMethod, TArg1 arg1, TArg2 arg2, TArg3 arg3, object? state, TaskCreationOptions creationOptions)
    {
        ArgumentNullException.ThrowIfNull(beginMethod);
        return TaskFactory.FromBegin((callback, s) => beginMethod(arg1, arg2, arg3, callback, s), endMethod, state, creationOptions);
    }
}
