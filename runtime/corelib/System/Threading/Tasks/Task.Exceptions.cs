// This file holds what waiting for a failed or canceled task throws.
using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace System.Threading.Tasks;

public partial class Task
{
    public AggregateException? Exception
    {
        get
        {
            if (!IsFaulted || _details is not { HasFailures: true }) return null;
            return new AggregateException(FailuresSeen());
        }
    }

    /// <summary>What Wait and Result throw: null if the task succeeded.</summary>
    internal AggregateException? WaitFailure()
    {
        if (IsCanceled) return new AggregateException(new TaskCanceledException(this));
        return Exception;
    }

    [StackTraceHidden]
    internal void ThrowForWait()
    {
        AggregateException? failure = WaitFailure();
        if (failure is null) return;
        Interlocked.Or(ref _state, SeenByParentBit);
        throw failure;
    }

    private int SeenByParentBit => Work is { Parent: { } parent } && parent == t_current ? SeenByParent : 0;

    /// <summary>What awaiting throws: the first exception itself.</summary>
    [StackTraceHidden]
    internal void ThrowForAwait()
    {
        if (IsCanceled)
        {
            _details?.Canceled?.Throw();
            throw new TaskCanceledException(this);
        }
        if (IsFaulted)
        {
            TaskDetails details = Details;
            details.Observed = true;
            details.Failures[0].Throw();
        }
    }
}
