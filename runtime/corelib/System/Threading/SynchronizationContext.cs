namespace System.Threading;

/// <summary>Where code that belongs to some place (a loop, a thread) is sent.</summary>
public partial class SynchronizationContext
{
    [ThreadStatic] private static SynchronizationContext? t_current;
    private bool _waitNotification;

    public static SynchronizationContext? Current => t_current;

    /// <summary>The current context if it is one of its own, null for none and for the base class, which means the pool.</summary>
    internal static SynchronizationContext? Proper => t_current is { } current && current.GetType() != typeof(SynchronizationContext) ? current : null;

    internal static void SetCurrent(SynchronizationContext? context) => t_current = context;

    public static void SetSynchronizationContext(SynchronizationContext? syncContext)
    {
        if (syncContext is not null) PoolDoor.Open();
        t_current = syncContext;
    }

    protected void SetWaitNotificationRequired() => _waitNotification = true;
    public bool IsWaitNotificationRequired() => _waitNotification;
    public virtual void Send(SendOrPostCallback d, object? state) => d(state);
    public virtual void Post(SendOrPostCallback d, object? state) => ThreadPool.QueueUserWorkItem(static s => s.d(s.state), (d, state), preferLocal: false);
    /// <summary>What goes on here after an await.</summary>
    internal virtual Tasks.ITaskContinuation After(Action continuation) => new System.Runtime.CompilerServices.ContextContinuation(continuation, this);

    public virtual void OperationStarted() { }
    public virtual void OperationCompleted() { }
    public virtual SynchronizationContext CreateCopy() => new();
}
