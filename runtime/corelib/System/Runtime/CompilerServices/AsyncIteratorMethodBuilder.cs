using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>Builds async iterators. Their own object is the value task source; the box only resumes them.</summary>
public struct AsyncIteratorMethodBuilder
{
    private Task<VoidTaskResult>? _task;

    public static AsyncIteratorMethodBuilder Create() => default;

    public void MoveNext<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        Threading.PoolDoor.Open();
        AsyncMethodBuilderCore.AwaitOnCompleted(ref awaiter, AsyncTaskMethodBuilder<VoidTaskResult>.Box(ref stateMachine, ref _task));
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(ref awaiter, AsyncTaskMethodBuilder<VoidTaskResult>.Box(ref stateMachine, ref _task));

    public void Complete()
    {
        if (_task is not null) AsyncTaskMethodBuilder<VoidTaskResult>.Complete(_task, default);
    }
}
