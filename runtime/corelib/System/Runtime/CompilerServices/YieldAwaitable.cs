using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>What Task.Yield returns: never complete, it goes on as soon as the context or the pool comes to it.</summary>
public readonly struct YieldAwaitable
{
    public YieldAwaiter GetAwaiter() => default;

    /// <summary>Queues a box without making a delegate for the pool.</summary>
    internal static void Add(IAsyncStateMachineBox box)
    {
        if (SynchronizationContext.Proper is null && (Task.Current is not { } current || current.IsOnPool)) ThreadPool.Enqueue(box, preferLocal: false);
        else default(YieldAwaiter).UnsafeOnCompleted(box.MoveNextAction);
    }

    public readonly struct YieldAwaiter : ICriticalNotifyCompletion
    {
        public bool IsCompleted => false;
        public void GetResult() { }

        public void OnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            UnsafeOnCompleted(ExecutionContext.CaptureForFlow() is { } context ? new FlowingAction(continuation, context).Invoke : continuation);
        }

        public void UnsafeOnCompleted(Action continuation)
        {
            ArgumentNullException.ThrowIfNull(continuation);
            if (SynchronizationContext.Proper is { } context) context.Post(static action => ((Action)action!)(), continuation);
            else if (Task.Current is { IsOnPool: false } current) current.RunOnScheduler(continuation);
            else ThreadPool.Enqueue(new ActionContinuation(continuation), preferLocal: false);
        }
    }
}
