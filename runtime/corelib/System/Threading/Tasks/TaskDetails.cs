// This file holds what only some tasks have, apart from the task so that the others stay small.
using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

internal class TaskDetails
{
    internal object? State;              // AsyncState
    internal CancellationToken Token;
    internal ExceptionDispatchInfo? Canceled;  // the exception that an awaiter of a canceled task gets
    private object? _failures;           // an ExceptionDispatchInfo or a list of them
    internal bool Observed;

    internal bool HasFailures => _failures is not null;

    internal void AddFailure(ExceptionDispatchInfo failure)
    {
        if (_failures is null) _failures = failure;
        else if (_failures is List<ExceptionDispatchInfo> list) list.Add(failure);
        else _failures = new List<ExceptionDispatchInfo> { (ExceptionDispatchInfo)_failures, failure };
    }

    internal ExceptionDispatchInfo FirstFailure => _failures as ExceptionDispatchInfo ?? ((List<ExceptionDispatchInfo>)_failures!)[0];

    internal ExceptionDispatchInfo[] Failures => _failures switch
    {
        null => [],
        ExceptionDispatchInfo one => [one],
        _ => ((List<ExceptionDispatchInfo>)_failures).ToArray(),
    };
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
}
