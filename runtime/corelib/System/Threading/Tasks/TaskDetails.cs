// This file holds what only some tasks have, apart from the task so that the others stay small.
using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

internal class TaskDetails
{
    internal object? State;              // AsyncState
    internal CancellationToken Token;
    internal ExceptionDispatchInfo? Canceled;  // the exception that an awaiter of a canceled task gets
    private ExceptionDispatchInfo[]? _failures;
    internal bool Observed;

    internal bool HasFailures => _failures is not null;

    internal void AddFailure(ExceptionDispatchInfo failure)
    {
        ExceptionDispatchInfo[] failures = new ExceptionDispatchInfo[Failures.Length + 1];
        for (int i = 0; i < Failures.Length; i++) failures[i] = Failures[i];
        failures[^1] = failure;
        _failures = failures;
    }

    /// <summary>In the order in which they came; nobody changes the array.</summary>
    internal ExceptionDispatchInfo[] Failures => _failures ?? [];

    /// <summary>Runs a task that is queued but has not begun on this thread; true if it has ended.</summary>
    internal virtual bool TryRunHere(Task task) => false;
}

/// <summary>What a task with a delegate has.</summary>
internal sealed class TaskWork : TaskDetails
{
    internal Delegate? Work;
    internal ExecutionContext? Context;
    internal TaskScheduler? Scheduler;
    internal Task? Parent;
    internal IDisposable? Registration;
    internal List<Task>? FailedChildren;
    internal int Pending = 1;            // the delegate and the attached children

    internal override bool TryRunHere(Task task) => task.IsQueued && Scheduler is { } scheduler && scheduler.TryRunInline(task, true) && task.IsCompleted;
}
