// This file blocks the thread until all or one of several tasks have ended.
using System.Collections.Generic;

namespace System.Threading.Tasks;

public partial class Task
{
    public static void WaitAll(params Task[] tasks)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        WaitAll(tasks, Timeout.Infinite, default);
    }

    public static void WaitAll(params ReadOnlySpan<Task> tasks) => WaitAllCore(tasks, Timeout.Infinite, default);
    public static bool WaitAll(Task[] tasks, TimeSpan timeout) => WaitAll(tasks, Milliseconds(timeout, nameof(timeout)), default);
    public static bool WaitAll(Task[] tasks, int millisecondsTimeout) => WaitAll(tasks, millisecondsTimeout, default);
    public static void WaitAll(Task[] tasks, CancellationToken cancellationToken) => WaitAll(tasks, Timeout.Infinite, cancellationToken);
    public static void WaitAll(IEnumerable<Task> tasks, CancellationToken cancellationToken = default) => WaitAllCore(Tasks(tasks), Timeout.Infinite, cancellationToken);

    public static bool WaitAll(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        return WaitAllCore(tasks, millisecondsTimeout, cancellationToken);
    }

    private static bool WaitAllCore(ReadOnlySpan<Task> tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        if (millisecondsTimeout < -1) ThrowHelper.ArgumentOutOfRange(nameof(millisecondsTimeout));
        CheckWaited(tasks);
        cancellationToken.ThrowIfCancellationRequested();
        long start = Environment.TickCount64;
        for (int i = tasks.Length - 1; i >= 0; i--)   // from behind, where the queued ones are that this thread can run
        {
            int rest = millisecondsTimeout <= 0 ? millisecondsTimeout : (int)Math.Max(0, millisecondsTimeout - (Environment.TickCount64 - start));
            if (!tasks[i].WaitForEnd(rest, cancellationToken)) return false;
        }
        List<Exception>? failures = null;
        foreach (Task task in tasks)
            if (task.WaitFailure() is { } failure) (failures ??= []).AddRange(failure.InnerExceptions);
        if (failures is not null) throw new AggregateException(failures.ToArray());
        return true;
    }

    private static void CheckWaited(ReadOnlySpan<Task> tasks)
    {
        foreach (Task task in tasks)
            if (task is null) ThrowHelper.Argument("The tasks array included at least one null element.", nameof(tasks));
    }

    public static int WaitAny(params Task[] tasks) => WaitAny(tasks, Timeout.Infinite, default);
    public static int WaitAny(Task[] tasks, TimeSpan timeout) => WaitAny(tasks, Milliseconds(timeout, nameof(timeout)), default);
    public static int WaitAny(Task[] tasks, int millisecondsTimeout) => WaitAny(tasks, millisecondsTimeout, default);
    public static int WaitAny(Task[] tasks, CancellationToken cancellationToken) => WaitAny(tasks, Timeout.Infinite, cancellationToken);

    /// <summary>The index of a task that has ended, -1 at the time limit or without tasks.</summary>
    public static int WaitAny(Task[] tasks, int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(tasks);
        if (millisecondsTimeout < -1) ThrowHelper.ArgumentOutOfRange(nameof(millisecondsTimeout));
        cancellationToken.ThrowIfCancellationRequested();
        CheckWaited(tasks);
        if (tasks.Length == 0) return -1;
        Task<Task> any = WhenAny(tasks);
        return any.WaitForEnd(millisecondsTimeout, cancellationToken) ? Array.IndexOf(tasks, any._result) : -1;
    }
}
