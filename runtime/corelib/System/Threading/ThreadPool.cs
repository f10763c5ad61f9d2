namespace System.Threading;

/// <summary>Threads that run small pieces of work.</summary>
public static partial class ThreadPool
{
    private const int CompletionThreads = 1000;   // as .NET says; there are none of a kind of their own
    private static int s_minimumCompletion = 1, s_maximumCompletion = CompletionThreads;

    /// <summary>Queues a Task or an IThreadPoolWorkItem.</summary>
    internal static void Enqueue(object item, bool preferLocal) => Pool.Add(item, preferLocal);

    public static bool QueueUserWorkItem(WaitCallback callBack) => QueueUserWorkItem(callBack, null);

    public static bool QueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new CallbackItem(callBack, state, ExecutionContext.CaptureForFlow()), false);
        return true;
    }

    public static bool QueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new ActionItem<TState>(callBack, state, ExecutionContext.CaptureForFlow()), preferLocal);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(WaitCallback callBack, object? state)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new CallbackItem(callBack, state, null), false);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem<TState>(Action<TState> callBack, TState state, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        Enqueue(new ActionItem<TState>(callBack, state, null), preferLocal);
        return true;
    }

    public static bool UnsafeQueueUserWorkItem(IThreadPoolWorkItem callBack, bool preferLocal)
    {
        ArgumentNullException.ThrowIfNull(callBack);
        if (callBack is Tasks.Task) ThrowHelper.ArgumentOutOfRange(nameof(callBack));
        Enqueue(callBack, preferLocal);
        return true;
    }

    private sealed class CallbackItem(WaitCallback callback, object? state, ExecutionContext? context) : IThreadPoolWorkItem
    {
        public void Execute()
        {
            ExecutionContext.Enter(context);
            callback(state);
        }
    }

    private sealed class ActionItem<TState>(Action<TState> callback, TState state, ExecutionContext? context) : IThreadPoolWorkItem
    {
        public void Execute()
        {
            ExecutionContext.Enter(context);
            callback(state);
        }
    }

    public static int ThreadCount => Pool.Workers.Length;
    public static long CompletedWorkItemCount => Pool.Completed;
    public static long PendingWorkItemCount => Pool.Pending;

    public static void GetMaxThreads(out int workerThreads, out int completionPortThreads) => (workerThreads, completionPortThreads) = (Pool.Maximum, s_maximumCompletion);
    public static void GetMinThreads(out int workerThreads, out int completionPortThreads) => (workerThreads, completionPortThreads) = (Pool.Minimum, s_minimumCompletion);

    public static void GetAvailableThreads(out int workerThreads, out int completionPortThreads)
    {
        workerThreads = Math.Max(0, Pool.Maximum - Pool.Active);
        completionPortThreads = s_maximumCompletion;
    }

    public static bool SetMaxThreads(int workerThreads, int completionPortThreads)
    {
        if (workerThreads < Pool.Minimum || workerThreads <= 0 || completionPortThreads < s_minimumCompletion || completionPortThreads <= 0) return false;
        Pool.Maximum = Math.Min(workerThreads, Pool.HighestMaximum);
        s_maximumCompletion = completionPortThreads;
        return true;
    }

    public static bool SetMinThreads(int workerThreads, int completionPortThreads)
    {
        if (workerThreads < 0 || workerThreads > Pool.Maximum || completionPortThreads < 0 || completionPortThreads > s_maximumCompletion) return false;
        Pool.Minimum = Math.Max(1, workerThreads);
        s_minimumCompletion = Math.Max(1, completionPortThreads);
        return true;
    }
}
