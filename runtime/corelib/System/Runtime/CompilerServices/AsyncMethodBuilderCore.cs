// This file holds what all builders of async methods share: the start of a state machine and its suspension.
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

internal static class AsyncMethodBuilderCore
{
    /// <summary>Runs a state machine to its first suspension; what it does to the contexts stays its own.</summary>
    internal static void Start<TStateMachine>(ref TStateMachine stateMachine) where TStateMachine : IAsyncStateMachine
    {
        if (stateMachine is null) ThrowHelper.ArgumentNull(nameof(stateMachine));
        ExecutionContext? context = ExecutionContext.Current;
        SynchronizationContext? synchronization = SynchronizationContext.Current;
        try
        {
            stateMachine.MoveNext();
        }
        finally
        {
            Restore(context, synchronization);
        }
    }

    internal static void Restore(ExecutionContext? context, SynchronizationContext? synchronization)
    {
        if (SynchronizationContext.Current != synchronization) SynchronizationContext.SetCurrent(synchronization);
        if (ExecutionContext.Current != context) ExecutionContext.Leave(context);
    }

    internal static void SetStateMachine(IAsyncStateMachine stateMachine, Task? task)
    {
        ArgumentNullException.ThrowIfNull(stateMachine);
        if (task is not null) ThrowHelper.InvalidOperation("The builder was not properly initialized.");
    }

    internal static void AwaitOnCompleted<TAwaiter>(ref TAwaiter awaiter, IAsyncStateMachineBox box) where TAwaiter : INotifyCompletion
    {
        try
        {
            awaiter.OnCompleted(box.MoveNextAction);
        }
        catch (Exception e)
        {
            AsyncFailure.Throw(e, null);
        }
    }

    /// <summary>Suspends a box: awaiters of tasks take the box itself, others its delegate.</summary>
    internal static void AwaitUnsafeOnCompleted<TAwaiter>(ref TAwaiter awaiter, IAsyncStateMachineBox box) where TAwaiter : ICriticalNotifyCompletion
    {
        if (Internal.Runtime.Intrinsics.Implements<TAwaiter, ITaskAwaiter>())
        {
            TaskAwaiting.Add(Unsafe.As<TAwaiter, TaskAwaiter>(ref awaiter)._task, box, true);
            return;
        }
        if (Internal.Runtime.Intrinsics.Implements<TAwaiter, IConfiguredTaskAwaiter>())
        {
            ref ConfiguredTaskAwaitable.ConfiguredTaskAwaiter configured = ref Unsafe.As<TAwaiter, ConfiguredTaskAwaitable.ConfiguredTaskAwaiter>(ref awaiter);
            TaskAwaiting.Add(configured._task, box, (configured._options & ConfigureAwaitOptions.ContinueOnCapturedContext) != 0);
            return;
        }
        if (typeof(TAwaiter) == typeof(YieldAwaitable.YieldAwaiter))
        {
            YieldAwaitable.Add(box);
            return;
        }
        if (Internal.Runtime.Intrinsics.Implements<TAwaiter, IValueTaskAwaiter>() && Unsafe.As<TAwaiter, object?>(ref awaiter) is Task task)
        {
            TaskAwaiting.Add(task, box, true);
            return;
        }
        try
        {
            awaiter.UnsafeOnCompleted(box.MoveNextAction);
        }
        catch (Exception e)
        {
            AsyncFailure.Throw(e, null);
        }
    }
}
