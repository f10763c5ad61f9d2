// This file waits for all of several tasks without a thread.
using System.Collections.Generic;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

public partial class Task
{
    public static Task WhenAll(IEnumerable<Task> tasks) => WhenAll(Tasks(tasks));

    public static Task WhenAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAll((ReadOnlySpan<Task>)tasks);
    }

    public static Task WhenAll(params ReadOnlySpan<Task> tasks)
    {
        Task[] all = Checked(tasks);
        return all.Length == 0 ? CompletedTask : new AllPromise(all);
    }

    public static Task<TResult[]> WhenAll<TResult>(IEnumerable<Task<TResult>> tasks) => WhenAll<TResult>(Tasks(tasks));

    public static Task<TResult[]> WhenAll<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WhenAll((ReadOnlySpan<Task<TResult>>)tasks);
    }

    public static Task<TResult[]> WhenAll<TResult>(params ReadOnlySpan<Task<TResult>> tasks)
    {
        Task<TResult>[] all = Checked(tasks);
        return all.Length == 0 ? new Task<TResult[]>(Array.Empty<TResult>()) : new AllPromise<TResult>(all);
    }

    /// <summary>The tasks of a sequence; a null among them is found later.</summary>
    private protected static TTask[] Tasks<TTask>(IEnumerable<TTask> tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return new List<TTask>(tasks).ToArray();
    }

    private static TTask[] Checked<TTask>(ReadOnlySpan<TTask> tasks) where TTask : Task
    {
        TTask[] all = tasks.ToArray();
        foreach (TTask task in all)
            if (task is null) ThrowHelper.Argument("The tasks argument included a null value.", nameof(tasks));
        return all;
    }

    /// <summary>Ends a promise as all of several tasks together: failed if one has, else canceled if one was; false if all succeeded.</summary>
    private protected bool EndedUnlessSuccessful(ReadOnlySpan<Task> tasks)
    {
        List<ExceptionDispatchInfo>? failures = null;
        Task? canceled = null;
        foreach (Task task in tasks)
            if (task.IsFaulted) (failures ??= []).AddRange(task.FailuresSeen());
            else if (task.IsCanceled) canceled ??= task;
        if (failures is not null) EndFailed(failures.ToArray());
        else if (canceled is not null) EndCanceled(canceled.Token, canceled.CanceledException);
        else return false;
        return true;
    }

    private sealed class AllPromise : Task, ITaskContinuation
    {
        private Task[]? _unsuccessful;   // in the order of their end
        private int _unsuccessfulCount;
        private readonly int _count;
        private int _left;

        internal AllPromise(Task[] tasks)
        {
            _left = _count = tasks.Length;
            foreach (Task task in tasks) task.Continue(this);
        }

        public void Run(Task completed, bool canInline)
        {
            if (!completed.IsCompletedSuccessfully)
            {
                Task[] unsuccessful = _unsuccessful ?? Interlocked.CompareExchange(ref _unsuccessful, new Task[_count], null) ?? _unsuccessful;
                unsuccessful[Interlocked.Increment(ref _unsuccessfulCount) - 1] = completed;
            }
            if (Interlocked.Decrement(ref _left) == 0 && !EndedUnlessSuccessful(_unsuccessful.AsSpan(0, _unsuccessfulCount))) End();
        }
    }

    private sealed class AllPromise<TResult> : Task<TResult[]>, ITaskContinuation
    {
        private readonly Task<TResult>[] _tasks;
        private int _left;

        internal AllPromise(Task<TResult>[] tasks)
        {
            _tasks = tasks;
            _left = tasks.Length;
            foreach (Task<TResult> task in tasks) task.Continue(this);
        }

        public void Run(Task completed, bool canInline)
        {
            if (Interlocked.Decrement(ref _left) != 0 || EndedUnlessSuccessful(_tasks)) return;
            TResult[] results = new TResult[_tasks.Length];
            for (int i = 0; i < results.Length; i++) results[i] = _tasks[i]._result!;
            End(results);
        }
    }
}
