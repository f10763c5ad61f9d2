using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Decides where and when tasks run.</summary>
public abstract partial class TaskScheduler
{
    private static TaskScheduler? s_default;
    private static int s_lastID;
    private int _id;

    protected TaskScheduler() { }

    public static TaskScheduler Default => s_default ?? Interlocked.CompareExchange(ref s_default, new ThreadPoolTaskScheduler(), null) ?? s_default;
    public static TaskScheduler Current => Task.Current?.OwnScheduler ?? Default;

    public static TaskScheduler FromCurrentSynchronizationContext() =>
        new SynchronizationContextTaskScheduler(SynchronizationContext.Current ?? throw new InvalidOperationException("The current SynchronizationContext may not be used as a TaskScheduler."));

    public static event EventHandler<UnobservedTaskExceptionEventArgs>? UnobservedTaskException;

    public int Id
    {
        get
        {
            if (_id == 0) Interlocked.CompareExchange(ref _id, Interlocked.Increment(ref s_lastID), 0);
            return _id;
        }
    }

    /// <summary>What goes on here after an await.</summary>
    internal virtual ITaskContinuation After(Action continuation) => new Task.SchedulerContinuation(continuation, this);

    internal virtual bool IsPool => false;
    public virtual int MaximumConcurrencyLevel => int.MaxValue;
    protected internal abstract void QueueTask(Task task);
    protected abstract bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued);
    protected abstract IEnumerable<Task>? GetScheduledTasks();
    protected internal virtual bool TryDequeue(Task task) => false;

    protected bool TryExecuteTask(Task task)
    {
        if (task.Work?.Scheduler != this) ThrowHelper.InvalidOperation("ExecuteTask may not be called for a task which was previously queued to a different TaskScheduler.");
        return task.TryRun();
    }

    /// <summary>Lets the scheduler run a task on this thread.</summary>
    internal bool TryRunInline(Task task, bool queued)
    {
        bool ran;
        try
        {
            ran = TryExecuteTaskInline(task, queued);
        }
        catch (Exception e)
        {
            throw new TaskSchedulerException(e);
        }
        if (ran && !task.HasBegun) ThrowHelper.InvalidOperation("The TryExecuteTaskInline call to the underlying scheduler succeeded, but the task body was not invoked.");
        return ran;
    }

    internal static void PublishUnobserved(object sender, UnobservedTaskExceptionEventArgs args) => UnobservedTaskException?.Invoke(sender, args);
}
