using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

/// <summary>A task with a result.</summary>
public partial class Task<TResult> : Task
{
    internal TResult? _result;

    internal Task() { }
    internal Task(TaskCreationOptions options, object? state) : base(options, state) { }
    internal Task(TResult result) : base(true) => _result = result;

    public TResult Result
    {
        [StackTraceHidden]
        get
        {
            if (!IsCompletedSuccessfully) Wait();
            return _result!;
        }
    }

    /// <summary>Completes a task that nobody else can complete, or that the caller reserved.</summary>
    internal void End(TResult result)
    {
        _result = result;
        End();
    }

    internal bool TrySetResult(TResult result)
    {
        if (!TryReserve()) return false;
        End(result);
        return true;
    }

    public new TaskAwaiter<TResult> GetAwaiter() => new(this);
    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(bool continueOnCapturedContext) => new(this, continueOnCapturedContext ? ConfigureAwaitOptions.ContinueOnCapturedContext : ConfigureAwaitOptions.None);

    public new ConfiguredTaskAwaitable<TResult> ConfigureAwait(ConfigureAwaitOptions options)
    {
        if ((options & ~(ConfigureAwaitOptions.ContinueOnCapturedContext | ConfigureAwaitOptions.ForceYielding)) != 0)
            throw (options & ~(ConfigureAwaitOptions)7) != 0 ? new ArgumentOutOfRangeException(nameof(options))
                : new ArgumentOutOfRangeException(nameof(options), "Task<TResult>.ConfigureAwait does not support ConfigureAwaitOptions.SuppressThrowing. To suppress throwing, instead cast the Task<TResult> to its base class Task and await that with SuppressThrowing.");
        if ((options & ConfigureAwaitOptions.ForceYielding) != 0) PoolDoor.Open();
        return new ConfiguredTaskAwaitable<TResult>(this, options);
    }
}
