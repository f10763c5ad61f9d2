// This file adds what was awaited to a task: on the context that was current, if that is asked for and there is one;
// otherwise wherever the task ends, as long as that place has no context of its own.
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

internal static class TaskAwaiting
{
    /// <summary>Waits for the end of a task and throws what awaiting it throws.</summary>
    [StackTraceHidden, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void End(Task task, ConfigureAwaitOptions options = ConfigureAwaitOptions.None)
    {
        if (!task.IsCompleted) task.WaitForEnd();
        if ((options & ConfigureAwaitOptions.SuppressThrowing) == 0) task.ThrowForAwait();
        else if (task.IsFaulted) task.FailuresSeen();
    }

    /// <summary>Adds a delegate.</summary>
    internal static void Add(Task task, Action continuation, bool onContext, bool flow)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        if (flow && ExecutionContext.CaptureForFlow() is { } context) continuation = new FlowingAction(continuation, context).Invoke;
        ITaskContinuation item = onContext ? OnContext(continuation) ?? new ActionContinuation(continuation) : new ActionContinuation(continuation);
        if (!task.TryAddContinuation(item)) item.Run(task, false);
    }

    /// <summary>Adds the box of an async method.</summary>
    internal static void Add(Task task, IAsyncStateMachineBox box, bool onContext)
    {
        ITaskContinuation item = onContext && HasContext ? OnContext(box.MoveNextAction) ?? box : box;
        if (!task.TryAddContinuation(item)) item.Run(task, false);
    }

    private static bool HasContext => SynchronizationContext.Current is not null || Task.Current is not null;

    /// <summary>A continuation on the current context, null if the context is the pool.</summary>
    private static ITaskContinuation? OnContext(Action continuation)
    {
        if (SynchronizationContext.Proper is { } context) return context.After(continuation);
        return Task.Current is { } current ? current.ContinuationOnScheduler(continuation) : null;
    }

    /// <summary>Whether code that belongs to no context may run on this thread now.</summary>
    internal static bool IsNeutral => SynchronizationContext.Proper is null && (Task.Current is not { } current || current.IsOnPool);
}

/// <summary>A delegate that runs in the execution context in which it was made.</summary>
internal sealed class FlowingAction(Action action, ExecutionContext context)
{
    internal void Invoke()
    {
        ExecutionContext? previous = ExecutionContext.Current;
        try
        {
            ExecutionContext.Enter(context);
            action();
        }
        finally
        {
            ExecutionContext.Leave(previous);
        }
    }
}
