namespace System.Threading;

/// <summary>A registered callback, one of a list of the source's.</summary>
internal sealed class CancellationCallback(Delegate callback, object? state, SynchronizationContext? synchronization, ExecutionContext? context, CancellationToken token)
{
    internal CancellationCallback? Next, Previous;
    internal bool Linked;

    internal void Run()
    {
        if (synchronization is not null) synchronization.Send(static self => ((CancellationCallback)self!).RunHere(), this);
        else RunHere();
    }

    private void RunHere()
    {
        ExecutionContext? previous = ExecutionContext.Current;
        try
        {
            if (context is not null) ExecutionContext.Enter(context);
            if (callback is Action<object?> action) action(state);
            else ((Action<object?, CancellationToken>)callback)(state, token);
        }
        finally
        {
            ExecutionContext.Leave(previous);
        }
    }
}
