// This file holds the life of a task as bits of one word. The lowest 16 bits are its options.
using System.Runtime.CompilerServices;

namespace System.Threading.Tasks;

public partial class Task
{
    // Options beyond TaskCreationOptions, which .NET keeps from its users too.
    internal const int ContinuationOption = 0x200;     // made by ContinueWith or as its antecedent's task
    internal const int HasWork = 0x400;                // has a delegate: begins as Created
    internal const int LazyCancellationOption = 0x20;
    private const int OptionsMask = 0xFFFF;

    private const int Queued = 1 << 16;
    private const int Running = 1 << 17;
    private const int WaitingForChildren = 1 << 18;
    private const int Succeeded = 1 << 19;
    private const int Failed = 1 << 20;
    private const int WasCanceled = 1 << 21;
    private const int Reserved = 1 << 22;              // somebody is about to complete it
    private const int CancelAcknowledged = 1 << 23;
    private const int SeenByParent = 1 << 24;
    private const int Done = Succeeded | Failed | WasCanceled;

    /// <summary>The mark of a completed task in <see cref="_continuation"/>: a literal, which needs no initialiser.</summary>
    private static object Ended => "completed";

    private int _state;
    private int _id;
    private object? _continuation;   // null, an ITaskContinuation, or Ended
    private TaskDetails? _details;

    private static int s_lastID;
    [ThreadStatic] private static Task? t_current;

    /// <summary>The task whose delegate this thread runs.</summary>
    internal static Task? Current
    {
        get => t_current;
        set => t_current = value;
    }

    private TaskDetails Details
    {
        get
        {
            if (_details is { } details) return details;
            Interlocked.CompareExchange(ref _details, new TaskDetails(), null);
            return _details;
        }
    }

    internal TaskWork? Work => _details as TaskWork;
    internal CancellationToken Token => _details is { } details ? details.Token : default;
    private int Bits => Volatile.Read(ref _state);
    internal bool IsQueued => (Bits & (Queued | Running)) == Queued;
    internal bool HasBegun => Has(Running | Done);
    private bool Has(int bits) => (Bits & bits) != 0;
    private bool HasOption(TaskCreationOptions option) => (_state & (int)option) != 0;

    /// <summary>Sets bits unless some of the others are set already; false if they were.</summary>
    private bool TrySet(int bits, int unless)
    {
        int old = Bits;
        while (true)
        {
            if ((old & unless) != 0) return false;
            int seen = Interlocked.CompareExchange(ref _state, old | bits, old);
            if (seen == old) return true;
            old = seen;
        }
    }

    public int Id
    {
        get
        {
            if (Volatile.Read(ref _id) == 0)
            {
                int id;
                do id = Interlocked.Increment(ref s_lastID); while (id == 0);
                Interlocked.CompareExchange(ref _id, id, 0);
            }
            return _id;
        }
    }

    public static int? CurrentId => t_current?.Id;
    public bool IsCompleted => Has(Done);
    public bool IsCompletedSuccessfully => (Bits & Done) == Succeeded;
    public bool IsFaulted => Has(Failed);
    public bool IsCanceled => (Bits & (WasCanceled | Failed)) == WasCanceled;
    public object? AsyncState => _details?.State;
    public TaskCreationOptions CreationOptions => (TaskCreationOptions)(_state & 0x5F);

    public TaskStatus Status
    {
        get
        {
            int state = Bits;
            return (state & Failed) != 0 ? TaskStatus.Faulted
                : (state & WasCanceled) != 0 ? TaskStatus.Canceled
                : (state & Succeeded) != 0 ? TaskStatus.RanToCompletion
                : (state & WaitingForChildren) != 0 ? TaskStatus.WaitingForChildrenToComplete
                : (state & Running) != 0 ? TaskStatus.Running
                : (state & Queued) != 0 ? TaskStatus.WaitingToRun
                : (state & HasWork) == 0 || (state & ContinuationOption) != 0 ? TaskStatus.WaitingForActivation
                : TaskStatus.Created;
        }
    }

    /// <summary>A completed task is disposed of at any time; there is nothing to release.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposing && !IsCompleted) ThrowHelper.InvalidOperation("A task may only be disposed if it is in a completion state (RanToCompletion, Faulted or Canceled).");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void TransitionError() => throw new InvalidOperationException("An attempt was made to transition a task to a final state when it had already completed.");
}
