using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds async methods that return a value task: without a task if they complete at once.</summary>
public struct AsyncValueTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;
    private TResult? _result;
    private bool _completed;

    public static AsyncValueTaskMethodBuilder<TResult> Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.SetStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        Threading.PoolDoor.Open();
        AsyncMethodBuilderCore.AwaitOnCompleted(ref awaiter, AsyncTaskMethodBuilder<TResult>.Box(ref stateMachine, ref _task));
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(ref awaiter, AsyncTaskMethodBuilder<TResult>.Box(ref stateMachine, ref _task));

    public ValueTask<TResult> Task
    {
        get
        {
            if (_completed) return new ValueTask<TResult>(_result!);
            if (_task is null)
            {
                AsyncTaskMethodBuilder<TResult> builder = default;
                _task = builder.Task;
            }
            return new ValueTask<TResult>(_task);
        }
    }

    public void SetResult(TResult result)
    {
        if (_task is not null)
        {
            AsyncTaskMethodBuilder<TResult>.Complete(_task, result);
            return;
        }
        _result = result;
        _completed = true;
    }

    public void SetException(Exception exception) => AsyncTaskMethodBuilder<TResult>.Fail(exception, ref _task);
}
