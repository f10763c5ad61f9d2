namespace System.Threading.Tasks.Sources;

/// <summary>A continuation of a value task source on its way to another place or context.</summary>
internal sealed class ValueTaskCallback(Action<object?> continuation, object? state, ExecutionContext? context) : IThreadPoolWorkItem
{
    internal void Go(object? place, bool canInline)
    {
        if (place is SynchronizationContext synchronization) synchronization.Post(static self => ((ValueTaskCallback)self!).Execute(), this);
        else if (place is TaskScheduler scheduler) Task.Factory.StartNew(static self => ((ValueTaskCallback)self!).Execute(), this, default, TaskCreationOptions.DenyChildAttach, scheduler);
        else if (canInline) Execute();
        else PoolDoor.Queue(this, preferLocal: true);
    }

    public void Execute()
    {
        if (context is null)
        {
            continuation(state);
            return;
        }
        ExecutionContext? previous = ExecutionContext.Current;
        try
        {
            ExecutionContext.Enter(context);
            continuation(state);
        }
        finally
        {
            ExecutionContext.Leave(previous);
        }
    }
}
