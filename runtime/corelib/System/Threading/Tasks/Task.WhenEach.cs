// This file gives tasks in the order in which they end.
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

public partial class Task
{
    public static IAsyncEnumerable<Task> WhenEach(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return EachOf<Task>(tasks);
    }

    public static IAsyncEnumerable<Task> WhenEach(params ReadOnlySpan<Task> tasks) => EachOf(tasks);
    public static IAsyncEnumerable<Task> WhenEach(IEnumerable<Task> tasks) => EachOf<Task>(Tasks(tasks));

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params Task<TResult>[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return EachOf<Task<TResult>>(tasks);
    }

    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(params ReadOnlySpan<Task<TResult>> tasks) => EachOf(tasks);
    public static IAsyncEnumerable<Task<TResult>> WhenEach<TResult>(IEnumerable<Task<TResult>> tasks) => EachOf<Task<TResult>>(Tasks(tasks));

    private static IAsyncEnumerable<TTask> EachOf<TTask>(ReadOnlySpan<TTask> tasks) where TTask : Task
    {
        TTask[] all = Checked(tasks);
        EachState<TTask> state = new();
        foreach (TTask task in all)
            if (state.Count(task)) task.Continue(state);
        return Iterate(state);
    }

    private static async IAsyncEnumerable<TTask> Iterate<TTask>(EachState<TTask> state, [EnumeratorCancellation] CancellationToken cancellationToken = default) where TTask : Task
    {
        while (state.Left > 0)
        {
            if (!state.TryTake(out TTask? task))
            {
                await state.Next(cancellationToken);
                continue;
            }
            cancellationToken.ThrowIfCancellationRequested();
            yield return task;
        }
    }

    /// <summary>The tasks that have ended and were not given yet.</summary>
    private sealed class EachState<TTask> : ITaskContinuation where TTask : Task
    {
        private readonly HashSet<TTask> _known = [];
        private readonly Queue<TTask> _ended = new();
        private Task? _waiting;
        private int _left;

        internal int Left => _left;

        /// <summary>False for a task that is there already.</summary>
        internal bool Count(TTask task)
        {
            if (!_known.Add(task)) return false;
            _left++;
            return true;
        }

        public void Run(Task completed, bool canInline)
        {
            Task? waiting;
            lock (this)
            {
                _ended.Enqueue(Unsafe.As<TTask>(completed));
                waiting = _waiting;
                _waiting = null;
            }
            waiting?.TrySetResult();
        }

        internal bool TryTake([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TTask? task)
        {
            lock (this)
            {
                if (!_ended.TryDequeue(out task)) return false;
                _left--;
                return true;
            }
        }

        /// <summary>Ends when there is something to take.</summary>
        internal Task Next(CancellationToken token)
        {
            Task wait;
            lock (this)
            {
                if (_ended.Count > 0) return CompletedTask;
                wait = _waiting = new Task(TaskCreationOptions.RunContinuationsAsynchronously, null);
            }
            return token.CanBeCanceled ? wait.WaitAsync(token) : wait;
        }
    }
}
