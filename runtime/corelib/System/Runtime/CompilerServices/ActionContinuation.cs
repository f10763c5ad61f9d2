using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>A delegate that goes on after an await, wherever the task ended.</summary>
internal sealed class ActionContinuation(Action action) : ITaskContinuation, IThreadPoolWorkItem
{
    public void Run(Task completed, bool canInline)
    {
        if (canInline && TaskAwaiting.IsNeutral) Execute();
        else PoolDoor.Queue(this, preferLocal: true);
    }

    public void Execute()
    {
        Task? current = Task.Current;
        Task.Current = null;
        try
        {
            action();
        }
        catch (Exception e)
        {
            AsyncFailure.Throw(e, null);
        }
        finally
        {
            Task.Current = current;
        }
    }
}

/// <summary>A delegate that goes on in a synchronization context.</summary>
internal sealed class ContextContinuation(Action action, SynchronizationContext context) : ITaskContinuation
{
    public void Run(Task completed, bool canInline)
    {
        if (canInline && SynchronizationContext.Current == context)
        {
            new ActionContinuation(action).Execute();
            return;
        }
        try
        {
            context.Post(static action => ((Action)action!)(), action);
        }
        catch (Exception e)
        {
            AsyncFailure.Throw(e, null);
        }
    }
}
