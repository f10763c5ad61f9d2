// This file waits for the first of several tasks without a thread.
using System.Collections.Generic;

namespace System.Threading.Tasks;

public partial class Task
{
    public static Task<Task> WhenAny(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return AnyPromise<Task>.Of(tasks);
    }

    public static Task<Task> WhenAny(params ReadOnlySpan<Task> tasks) => AnyPromise<Task>.Of(tasks);
    public static Task<Task> WhenAny(IEnumerable<Task> tasks) => AnyPromise<Task>.Of(Tasks(tasks));

    public static Task<Task> WhenAny(Task task1, Task task2)
    {
        ArgumentNullException.ThrowIfNull(task1);
        ArgumentNullException.ThrowIfNull(task2);
        return AnyPromise<Task>.Of([task1, task2]);
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return AnyPromise<Task<TResult>>.Of(tasks);
    }

    public static Task<Task<TResult>> WhenAny<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => AnyPromise<Task<TResult>>.Of(tasks);
    public static Task<Task<TResult>> WhenAny<TResult>(IEnumerable<Task<TResult>> tasks) => AnyPromise<Task<TResult>>.Of(Tasks(tasks));

    public static Task<Task<TResult>> WhenAny<TResult>(Task<TResult> task1, Task<TResult> task2)
    {
        ArgumentNullException.ThrowIfNull(task1);
        ArgumentNullException.ThrowIfNull(task2);
        return AnyPromise<Task<TResult>>.Of([task1, task2]);
    }

    private sealed class AnyPromise<TTask> : Task<TTask>, ITaskContinuation where TTask : Task
    {
        private TTask[]? _tasks;

        private AnyPromise(TTask[] tasks) => _tasks = tasks;

        internal static Task<TTask> Of(ReadOnlySpan<TTask> tasks)
        {
            if (tasks.Length == 0) ThrowHelper.Argument("The tasks argument contains no tasks.", nameof(tasks));
            TTask[] all = Checked(tasks);
            foreach (TTask task in all)
                if (task.IsCompleted) return new Task<TTask>(task);
            AnyPromise<TTask> promise = new(all);
            foreach (TTask task in all)
            {
                task.Continue(promise);
                if (promise.IsCompleted) break;
            }
            return promise;
        }

        public void Run(Task completed, bool canInline)
        {
            if (Interlocked.Exchange(ref _tasks, null) is not { } tasks) return;
            foreach (TTask task in tasks)
                if (!task.IsCompleted) task.RemoveContinuation(this);
            End(System.Runtime.CompilerServices.Unsafe.As<TTask>(completed));
        }
    }
}
