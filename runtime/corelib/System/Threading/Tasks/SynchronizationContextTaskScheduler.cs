using System.Collections.Generic;

namespace System.Threading.Tasks;

/// <summary>Runs tasks in a synchronization context.</summary>
internal sealed class SynchronizationContextTaskScheduler(SynchronizationContext context) : TaskScheduler
{
    public override int MaximumConcurrencyLevel => 1;
    protected internal override void QueueTask(Task task) => context.Post(static task => ((Task)task!).TryRun(), task);
    protected override bool TryExecuteTaskInline(Task task, bool taskWasPreviouslyQueued) => SynchronizationContext.Current == context && TryExecuteTask(task);
    protected override IEnumerable<Task>? GetScheduledTasks() => null;
}
