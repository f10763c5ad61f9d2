// This file holds what flows from an operation to those it starts: the values of AsyncLocal<T>.
// A context is immutable. No context at all (null in the thread's slot) stands for the empty one, so that
// programs without AsyncLocal<T> save and restore nothing but a null.
using Internal.Runtime;

namespace System.Threading;

public sealed partial class ExecutionContext : IDisposable
{
    [ThreadStatic] private static ExecutionContext? t_current;
    private static ExecutionContext? s_empty;
    private static ExecutionContext? s_none;

    private readonly AsyncLocalEntry[] _values;
    private readonly bool _suppressed;

    private ExecutionContext(AsyncLocalEntry[] values, bool suppressed)
    {
        _values = values;
        _suppressed = suppressed;
    }

    /// <summary>The thread's context; null for the empty one.</summary>
    internal static ExecutionContext? Current => t_current;

    /// <summary>Stands for "run in whatever context the thread has", which is what operations get that start while flow is suppressed.</summary>
    private static ExecutionContext None => s_none ??= new ExecutionContext([], true);

    /// <summary>The context that an operation started now shall run in: null for the empty one.</summary>
    internal static ExecutionContext? CaptureForFlow()
    {
        ExecutionContext? current = t_current;
        return current is not null && current._suppressed ? None : current;
    }

    public static ExecutionContext? Capture()
    {
        ExecutionContext? current = t_current;
        if (current is null) return s_empty ??= new ExecutionContext([], false);
        return current._suppressed ? null : current;
    }

    /// <summary>Makes a context from <see cref="CaptureForFlow"/> the thread's.</summary>
    internal static void Enter(ExecutionContext? captured)
    {
        ExecutionContext? previous = t_current;
        if (previous == captured || captured is not null && captured == s_none) return;
        t_current = captured;
        if (AsyncLocalNotifications.Raiser is { } raiser) raiser.Changed(previous, captured);
    }

    /// <summary>Makes what <see cref="Current"/> was the thread's context again.</summary>
    internal static void Leave(ExecutionContext? previous)
    {
        ExecutionContext? current = t_current;
        if (current == previous) return;
        t_current = previous;
        if (AsyncLocalNotifications.Raiser is { } raiser) raiser.Changed(current, previous);
    }

    public static void Run(ExecutionContext executionContext, ContextCallback callback, object? state)
    {
        if (executionContext is null) ThrowHelper.InvalidOperation("Cannot call Set on a null context");
        ExecutionContext? previous = t_current;
        SynchronizationContext? synchronization = SynchronizationContext.Current;
        try
        {
            Enter(executionContext == s_empty ? null : executionContext);
            callback(state);
        }
        finally
        {
            SynchronizationContext.SetCurrent(synchronization);
            Leave(previous);
        }
    }

    public static void Restore(ExecutionContext executionContext)
    {
        if (executionContext is null) ThrowHelper.InvalidOperation("Cannot call Set on a null context");
        Enter(executionContext == s_empty ? null : executionContext);
    }

    public ExecutionContext CreateCopy() => this;
    public void Dispose() { }

    public static bool IsFlowSuppressed() => t_current is { _suppressed: true };

    public static AsyncFlowControl SuppressFlow()
    {
        ExecutionContext? current = t_current;
        if (current is { _suppressed: true }) return default;
        ExecutionContext suppressed = new(current is null ? [] : current._values, true);
        t_current = suppressed;
        return new AsyncFlowControl(suppressed, Environment.CurrentManagedThreadId);
    }

    public static void RestoreFlow()
    {
        ExecutionContext? current = t_current;
        if (current is not { _suppressed: true }) ThrowHelper.InvalidOperation("Cannot restore context flow when it is not suppressed.");
        t_current = current._values.Length == 0 ? null : new ExecutionContext(current._values, false);
    }
}
