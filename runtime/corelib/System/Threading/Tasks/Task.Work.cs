// This file makes tasks of delegates and runs them: queueing, running, attached children.
using System.Collections.Generic;
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

public partial class Task
{
    private const TaskCreationOptions PublicOptions = (TaskCreationOptions)0x5F;

    public Task(Action action) : this(action, null, default, TaskCreationOptions.None, 0, null) { }
    public Task(Action action, CancellationToken cancellationToken) : this(action, null, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Action action, TaskCreationOptions creationOptions) : this(action, null, default, creationOptions, 0, null) { }
    public Task(Action action, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(action, null, cancellationToken, creationOptions, 0, null) { }
    public Task(Action<object?> action, object? state) : this(action, state, default, TaskCreationOptions.None, 0, null) { }
    public Task(Action<object?> action, object? state, CancellationToken cancellationToken) : this(action, state, cancellationToken, TaskCreationOptions.None, 0, null) { }
    public Task(Action<object?> action, object? state, TaskCreationOptions creationOptions) : this(action, state, default, creationOptions, 0, null) { }
    public Task(Action<object?> action, object? state, CancellationToken cancellationToken, TaskCreationOptions creationOptions) : this(action, state, cancellationToken, creationOptions, 0, null) { }

    /// <summary>A task of a delegate; the scheduler may be given later, by Start.</summary>
    internal Task(Delegate action, object? state, CancellationToken token, TaskCreationOptions options, int internalOptions, TaskScheduler? scheduler)
    {
        if (action is null) ThrowHelper.ArgumentNull(nameof(action));
        if ((options & ~PublicOptions) != 0) ThrowHelper.ArgumentOutOfRange("creationOptions");
        PoolDoor.Open();
        _state = (int)options | HasWork | internalOptions;
        TaskWork work = new() { Work = action, State = state, Token = token, Scheduler = scheduler, Context = ExecutionContext.CaptureForFlow() };
        _details = work;
        if ((options & TaskCreationOptions.AttachedToParent) != 0) Attach(work);
        if (token.CanBeCanceled && (internalOptions & LazyCancellationOption) == 0) ObserveToken(work, token);
    }

    private void Attach(TaskWork work)
    {
        if (t_current is not { } parent || parent.HasOption(TaskCreationOptions.DenyChildAttach) || parent.Work is not { } parentWork) return;
        work.Parent = parent;
        Interlocked.Increment(ref parentWork.Pending);
    }

    /// <summary>A promise that its parent waits for needs the parent, which only tasks with work have room for.</summary>
    private void AttachPromise()
    {
        if (t_current is not { Work: { } parentWork } parent || parent.HasOption(TaskCreationOptions.DenyChildAttach)) return;
        _details = new TaskWork { State = _details?.State, Parent = parent };
        Interlocked.Increment(ref parentWork.Pending);
        Continue(new ParentContinuation());
    }

    private sealed class ParentContinuation : ITaskContinuation
    {
        public void Run(Task completed, bool canInline) => completed.TellParent();
    }

    private void ObserveToken(TaskWork work, CancellationToken token)
    {
        if (token.IsCancellationRequested) CancelUnstarted();
        else work.Registration = token.UnsafeRegister(static task => ((Task)task!).CancelUnstarted(), this);
    }

    /// <summary>Cancels a task whose delegate has not begun; once it has, the delegate decides.</summary>
    internal void CancelUnstarted()
    {
        if (TrySet(Running | Reserved, Running | Done)) FinishCanceled();
    }

    private void FinishCanceled()
    {
        if (Work is { } work)
        {
            work.Registration?.Dispose();
            work.Work = null;
        }
        EndAs(WasCanceled);
        TellParent();
    }

    // Starting.

    public void Start() => Start(TaskScheduler.Current);

    public void Start(TaskScheduler scheduler)
    {
        int state = Bits;
        ArgumentNullException.ThrowIfNull(scheduler);
        if ((state & Done) != 0) ThrowHelper.InvalidOperation("Start may not be called on a task that has completed.");
        if ((state & HasWork) == 0) ThrowHelper.InvalidOperation("Start may not be called on a promise-style task.");
        if ((state & ContinuationOption) != 0) ThrowHelper.InvalidOperation("Start may not be called on a continuation task.");
        if (Interlocked.CompareExchange(ref Work!.Scheduler, scheduler, null) is not null || !TrySet(Queued, Queued | Done)) ThrowHelper.InvalidOperation("Start may not be called on a task that was already started.");
        Schedule(scheduler);
    }

    public void RunSynchronously() => RunSynchronously(TaskScheduler.Current);

    public void RunSynchronously(TaskScheduler scheduler)
    {
        ArgumentNullException.ThrowIfNull(scheduler);
        int state = Bits;
        if ((state & ContinuationOption) != 0) ThrowHelper.InvalidOperation("RunSynchronously may not be called on a continuation task.");
        if ((state & HasWork) == 0) ThrowHelper.InvalidOperation("RunSynchronously may not be called on a task not bound to a delegate, such as the task returned from an asynchronous method.");
        if ((state & Done) != 0) ThrowHelper.InvalidOperation("RunSynchronously may not be called on a task that has already completed.");
        if (Interlocked.CompareExchange(ref Work!.Scheduler, scheduler, null) is not null || !TrySet(Queued, Queued | Done)) ThrowHelper.InvalidOperation("RunSynchronously may not be called on a task that was already started.");
        if (!scheduler.TryRunInline(this, false)) Schedule(scheduler);
        if (!IsCompleted) WaitForEnd();
    }

    /// <summary>Queues a task that was made to run.</summary>
    internal void Enqueue()
    {
        if (TrySet(Queued, Queued | Done)) Schedule(Work!.Scheduler!);
    }

    /// <summary>Gives a task to its scheduler; a scheduler that throws fails the task.</summary>
    private void Schedule(TaskScheduler scheduler)
    {
        try
        {
            scheduler.QueueTask(this);
        }
        catch (Exception e)
        {
            TaskSchedulerException failure = new(e);
            if (TrySet(Running | Reserved, Running | Done))
            {
                FailuresSeen();
                EndFailed(failure);
                TellParent();
            }
            throw failure;
        }
    }

    // Running.

    /// <summary>Runs the delegate if nobody has; false if somebody has, or it was canceled.</summary>
    internal bool TryRun()
    {
        if (!TrySet(Running, Running | Done)) return false;
        TaskWork work = Work!;
        if (work.Token.IsCancellationRequested)
        {
            FinishCanceled();
            return true;
        }
        ExecutionContext? context = ExecutionContext.Current;
        SynchronizationContext? synchronization = SynchronizationContext.Current;
        Task? outer = t_current;
        t_current = this;
        try
        {
            ExecutionContext.Enter(work.Context);
            Invoke(work.Work!);
        }
        catch (Exception e)
        {
            Caught(work, e);
        }
        t_current = outer;
        System.Runtime.CompilerServices.AsyncMethodBuilderCore.Restore(context, synchronization);
        Leave(work);
        return true;
    }

    /// <summary>What a worker of the pool does with a task; the task of an async method goes on.</summary>
    internal virtual void ExecuteOnPool() => TryRun();

    internal virtual void Invoke(Delegate work)
    {
        if (work is Action action) action();
        else ((Action<object?>)work)(_details!.State);
    }

    /// <summary>An OperationCanceledException of the task's own, canceled token cancels; the rest fails.</summary>
    private void Caught(TaskWork work, Exception e)
    {
        if (e is OperationCanceledException canceled && work.Token.IsCancellationRequested && canceled.CancellationToken == work.Token)
        {
            work.Canceled = ExceptionDispatchInfo.Capture(e);
            Interlocked.Or(ref _state, CancelAcknowledged);
        }
        else work.AddFailure(ExceptionDispatchInfo.Capture(e));
    }

    /// <summary>The delegate has returned; the task ends when its attached children have.</summary>
    private void Leave(TaskWork work)
    {
        work.Work = null;
        if (work.Pending != 1) Interlocked.Or(ref _state, WaitingForChildren);
        if (work.Pending == 1 || Interlocked.Decrement(ref work.Pending) == 0) FinishWork(work);
    }

    private void FinishWork(TaskWork work)
    {
        if (work.FailedChildren is { } children)
            lock (children)
                foreach (Task child in children)
                    if (!child.Has(SeenByParent) && child.WaitFailure() is { } failure && child.IsFaulted) work.AddFailure(ExceptionDispatchInfo.Capture(failure));
        work.Registration?.Dispose();
        if (!TryReserve()) return;
        EndAs(work.HasFailures ? Failed : Has(CancelAcknowledged) ? WasCanceled : Succeeded);
        TellParent();
    }

    private void TellParent()
    {
        if (Work is not { Parent: { } parent } work) return;
        TaskWork parentWork = parent.Work!;
        if (IsFaulted)
        {
            List<Task> failed = parentWork.FailedChildren ?? Interlocked.CompareExchange(ref parentWork.FailedChildren, [], null) ?? parentWork.FailedChildren;
            lock (failed) failed.Add(this);
        }
        if (Interlocked.Decrement(ref parentWork.Pending) == 0) parent.FinishWork(parentWork);
    }
}
