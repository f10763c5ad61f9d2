using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds async methods that return a value task: without a task if they complete at once.</summary>
public struct AsyncValueTaskMethodBuilder
{
    private Task<VoidTaskResult>? _task;
    private bool _completed;

    public static AsyncValueTaskMethodBuilder Create() => default;

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

    public ValueTask Task
    {
        get
        {
            if (_completed) return default;
            if (_task is null)
            {
                AsyncTaskMethodBuilder<VoidTaskResult> builder = default;
                _task = builder.Task;
            }
            return new ValueTask(_task);
        }
    }

    public void SetResult()
    {
        if (_task is not null)
        {
            AsyncTaskMethodBuilder<VoidTaskResult>.Complete(_task, default);
            return;
        }
        _completed = true;
    }

    public void SetException(Exception exception) => AsyncTaskMethodBuilder<VoidTaskResult>.Fail(exception, ref _task);
}
