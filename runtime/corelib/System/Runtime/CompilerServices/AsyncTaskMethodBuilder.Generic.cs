// This file builds async methods that return a task. A method that completes at once makes only a completed task. One that
// suspends moves its state machine into a box that is the task too: one object for the method's whole life.
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

public struct AsyncTaskMethodBuilder<TResult>
{
    private Task<TResult>? _task;   // null before completion and suspension, then a box; an EarlyTask if somebody asked before

    public static AsyncTaskMethodBuilder<TResult> Create() => default;

    public void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine => AsyncMethodBuilderCore.Start(ref stateMachine);

    public void SetStateMachine(IAsyncStateMachine stateMachine) => AsyncMethodBuilderCore.SetStateMachine(stateMachine, _task);

    public void AwaitOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : INotifyCompletion where TStateMachine : IAsyncStateMachine
    {
        PoolDoor.Open();
        AsyncMethodBuilderCore.AwaitOnCompleted(ref awaiter, Box(ref stateMachine, ref _task));
    }

    public void AwaitUnsafeOnCompleted<TAwaiter, TStateMachine>(ref TAwaiter awaiter, ref TStateMachine stateMachine)
        where TAwaiter : ICriticalNotifyCompletion where TStateMachine : IAsyncStateMachine =>
        AsyncMethodBuilderCore.AwaitUnsafeOnCompleted(ref awaiter, Box(ref stateMachine, ref _task));

    public Task<TResult> Task => _task ?? MakeEarly();

    private Task<TResult> MakeEarly() => _task = new EarlyTask();

    public void SetResult(TResult result)
    {
        if (_task is null) _task = TaskCache<TResult>.Get(result);
        else Complete(_task, result);
    }

    internal static void Complete(Task<TResult> task, TResult result)
    {
        if (task.IsCompleted) Finished();
        task.End(result);
    }

    public void SetException(Exception exception) => Fail(exception, ref _task);

    internal static void Fail(Exception exception, ref Task<TResult>? field)
    {
        ArgumentNullException.ThrowIfNull(exception);
        Task<TResult> task = field ??= new Task<TResult>();
        if (task.IsCompleted) Finished();
        task.EndThrown(exception);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Finished() => throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");

    /// <summary>
    /// The box of a state machine that suspends. The field is in the state machine, which is copied into the
    /// box, so it is set before.
    /// </summary>
    internal static IAsyncStateMachineBox Box<TStateMachine>(ref TStateMachine stateMachine, ref Task<TResult>? field) where TStateMachine : IAsyncStateMachine
    {
        ExecutionContext? context = ExecutionContext.CaptureForFlow();
        if (field is AsyncStateMachineBox<TStateMachine> box)
        {
            box.Context = context;
            return box;
        }
        if (field is EarlyTask early)
        {
            if (early.Box is AsyncStateMachineBox<TStateMachine> known)
            {
                known.Context = context;
                return known;
            }
            early.Box = box = new AsyncStateMachineBox<TStateMachine>();
        }
        else field = box = new AsyncStateMachineBox<TStateMachine>();
        box.StateMachine = stateMachine;
        box.Context = context;
        return box;
    }

    /// <summary>The task of a builder that was asked for it before the method suspended; its box is beside it.</summary>
    private sealed class EarlyTask : Task<TResult>
    {
        internal object? Box;
    }

    internal sealed class AsyncStateMachineBox<TStateMachine> : Task<TResult>, IAsyncStateMachineBox where TStateMachine : IAsyncStateMachine
    {
        internal TStateMachine StateMachine = default!;
        internal ExecutionContext? Context;
        private Action? _moveNext;

        public Action MoveNextAction => _moveNext ??= MoveNext;

        public void MoveNext()
        {
            ExecutionContext? context = ExecutionContext.Current;
            SynchronizationContext? synchronization = SynchronizationContext.Current;
            if (context != Context) ExecutionContext.Enter(Context);
            StateMachine.MoveNext();
            AsyncMethodBuilderCore.Restore(context, synchronization);
        }

        public void Run(Task completed, bool canInline)
        {
            if (canInline && (Current is null && SynchronizationContext.Current is null || TaskAwaiting.IsNeutral)) Execute();
            else PoolDoor.Queue(this, preferLocal: true);
        }

        internal override void ExecuteOnPool() => Execute();

        public void Execute()
        {
            Task? current = Current;
            if (current is null)
            {
                MoveNext();
                return;
            }
            Current = null;
            MoveNext();
            Current = current;
        }
    }
}
