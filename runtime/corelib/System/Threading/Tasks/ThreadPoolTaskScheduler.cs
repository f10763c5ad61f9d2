using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Runs tasks on the thread pool, long ones on threads of their own.</summary>
internal sealed class ThreadPoolTaskScheduler : TaskScheduler
{
    internal override bool IsPool => true;

    protected internal override void QueueTask(Task task)
    {
        if ((task.CreationOptions & TaskCreationOptions.LongRunning) != 0)
            new Thread(static task => ((Task)task!).TryRun()) { IsBackground = true, Name = ".NET Long Running Task" }.UnsafeStart(task);
        else ThreadPool.Enqueue(task, (task.CreationOptions & TaskCreationOptions.PreferFairness) == 0);
    }

    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => task.TryRun();
    protected override IEnumerable<Task> GetScheduledTasks() => [];
}
