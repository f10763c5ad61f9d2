// This file knows where a task runs, for what follows an await in it.
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

public partial class Task
{
    /// <summary>The scheduler that code in this task sees as the current one; null for the pool.</summary>
    internal TaskScheduler? OwnScheduler => !HasOption(TaskCreationOptions.HideScheduler) && Work?.Scheduler is { IsPool: false } scheduler ? scheduler : null;

    internal bool IsOnPool => OwnScheduler is null;

    /// <summary>A continuation on this task's scheduler; null if that is the pool.</summary>
    internal ITaskContinuation? ContinuationOnScheduler(Action action) => OwnScheduler?.After(action);

    internal void RunOnScheduler(Action action) => Factory.StartNew(action, default, TaskCreationOptions.PreferFairness, OwnScheduler!);

    /// <summary>A delegate that goes on after an await as a task of a scheduler.</summary>
    internal sealed class SchedulerContinuation(Action action, TaskScheduler scheduler) : ITaskContinuation
    {
        public void Run(Task completed, bool canInline)
        {
            Task task = new(RunAction, action, default, TaskCreationOptions.None, 0, scheduler);
            if (!canInline || t_current?.OwnScheduler != scheduler)
            {
                task.Enqueue();
                return;
            }
            task.TrySet(Queued, Queued);
            if (!scheduler.TryRunInline(task, false)) task.Schedule(scheduler);
        }

        private static void RunAction(object? action)
        {
            try
            {
                ((Action)action!)();
            }
            catch (Exception e)
            {
                AsyncFailure.Throw(e, null);
            }
        }
    }
}
