using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds async methods that return a task without a result.</summary>
public struct AsyncTaskMethodBuilder
{
    private Task<VoidTaskResult>? _task;

    public static AsyncTaskMethodBuilder Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.SetStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        Threading.PoolDoor.Open();
        AsyncMethodBuilderCore.AwaitOnCompleted(ref awaiter, AsyncTaskMethodBuilder<VoidTaskResult>.Box(ref stateMachine, ref _task));
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(ref awaiter, AsyncTaskMethodBuilder<VoidTaskResult>.Box(ref stateMachine, ref _task));

    public Task Task
    {
        get
        {
            if (_task is { } task) return task;
            AsyncTaskMethodBuilder<VoidTaskResult> builder = default;
            return _task = builder.Task;
        }
    }

    public void SetResult()
    {
        if (_task is null) _task = (Task<VoidTaskResult>)Threading.Tasks.Task.CompletedTask;
        else AsyncTaskMethodBuilder<VoidTaskResult>.Complete(_task, default);
    }

    public void SetException(Exception exception) => AsyncTaskMethodBuilder<VoidTaskResult>.Fail(exception, ref _task);
}
