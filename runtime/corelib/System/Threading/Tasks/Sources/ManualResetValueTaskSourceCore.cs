// This file holds what most implementations of IValueTaskSource share. The continuation goes from none to one or to the mark of
// completion by a single exchange, so that completion and OnCompleted may race.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace System.Threading.Tasks.Sources;

[StructLayout(LayoutKind.Auto)]
public struct ManualResetValueTaskSourceCore<TResult>
{
    private Action<object?>? _continuation;
    private object? _state;
    private object? _place;             // where it goes on: a SynchronizationContext or a TaskScheduler
    private ExecutionContext? _context;
    private ExceptionDispatchInfo? _failure;
    private TResult? _result;
    private short _version;
    private bool _completed;

    public bool RunContinuationsAsynchronously
    {
        get;
        set
        {
            if (value) PoolDoor.Open();
            field = value;
        }
    }

    public short Version => _version;

    public void Reset()
    {
        _version++;
        _continuation = null;
        _state = _place = null;
        _context = null;
        _failure = null;
        _result = default;
        _completed = false;
    }

    public void SetResult(TResult result)
    {
        _result = result;
        Complete();
    }

    public void SetException(Exception error)
    {
        _failure = ExceptionDispatchInfo.Capture(error);
        Complete();
    }

    private readonly void Check(short token)
    {
        if (token != _version) throw new InvalidOperationException();
    }

    public ValueTaskSourceStatus GetStatus(short token)
    {
        Check(token);
        return Volatile.Read(ref _continuation) is null || !_completed ? ValueTaskSourceStatus.Pending
            : _failure is null ? ValueTaskSourceStatus.Succeeded
            : _failure.SourceException is OperationCanceledException ? ValueTaskSourceStatus.Canceled : ValueTaskSourceStatus.Faulted;
    }

    [StackTraceHidden]
    public TResult GetResult(short token)
    {
        if (token != _version || !_completed) throw new InvalidOperationException();
        _failure?.Throw();
        return _result!;
    }

    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags)
    {
        ArgumentNullException.ThrowIfNull(continuation);
        Check(token);
        if ((flags & ValueTaskSourceOnCompletedFlags.FlowExecutionContext) != 0) _context = ExecutionContext.CaptureForFlow();
        if ((flags & ValueTaskSourceOnCompletedFlags.UseSchedulingContext) != 0) _place = (object?)SynchronizationContext.Proper ?? Task.Current?.OwnScheduler;
        Action<object?>? previous = _continuation;
        if (previous is null)
        {
            _state = state;
            previous = Interlocked.CompareExchange(ref _continuation, continuation, null);
            if (previous is null) return;
        }
        if (!_completed) throw new InvalidOperationException();
        Call(continuation, state, false);
    }

    private void Complete()
    {
        if (_completed) throw new InvalidOperationException();
        _completed = true;
        Action<object?>? continuation = Volatile.Read(ref _continuation) ?? Interlocked.CompareExchange(ref _continuation, Completed, null);
        if (continuation is not null) Call(continuation, _state, !RunContinuationsAsynchronously);
    }

    private static void Completed(object? state) => throw new InvalidOperationException();

    /// <summary>Calls back in the right place; elsewhere than on this thread if it may not be here.</summary>
    private readonly void Call(Action<object?> continuation, object? state, bool canInline)
    {
        if (_context is null && _place is null && canInline) continuation(state);
        else new ValueTaskCallback(continuation, state, _context).Go(_place, canInline);
    }
}
