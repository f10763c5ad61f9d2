// This file holds the awaiters of tasks. An async method never calls OnCompleted: its builder recognises them
// (AsyncTaskMethodBuilder) and adds its box to the task without a delegate.
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace System.Runtime.CompilerServices;

/// <summary>An awaiter whose first and only field is a task: a builder may take it as a TaskAwaiter.</summary>
internal interface ITaskAwaiter;

public readonly struct TaskAwaiter : ICriticalNotifyCompletion, ITaskAwaiter
{
    internal readonly Task _task;

    internal TaskAwaiter(Task task) => _task = task;

    public bool IsCompleted => _task.IsCompleted;
    public void OnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, true, true);
    public void UnsafeOnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, true, false);

    [StackTraceHidden]
    public void GetResult()
    {
        if (!_task.IsCompletedSuccessfully) TaskAwaiting.End(_task);
    }
}

public readonly struct TaskAwaiter<TResult> : ICriticalNotifyCompletion, ITaskAwaiter
{
    private readonly Task<TResult> _task;

    internal TaskAwaiter(Task<TResult> task) => _task = task;

    public bool IsCompleted => _task.IsCompleted;
    public void OnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, true, true);
    public void UnsafeOnCompleted(Action continuation) => TaskAwaiting.Add(_task, continuation, true, false);

    [StackTraceHidden]
    public TResult GetResult()
    {
        if (!_task.IsCompletedSuccessfully) TaskAwaiting.End(_task);
        return _task._result!;
    }
}
