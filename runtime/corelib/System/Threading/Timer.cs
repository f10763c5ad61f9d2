using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Calls back on the thread pool after a time, once or again and again.</summary>
public sealed partial class Timer : MarshalByRefObject, ITimer
{
    internal const uint MaxMilliseconds = 0xFFFFFFFE;

    private readonly TimerCallback _callback;
    private readonly object? _state;
    private readonly Entry _entry;

    public Timer(TimerCallback callback, object? state, int dueTime, int period) : this(callback, state, Check(dueTime, nameof(dueTime)), Check(period, nameof(period)), true) { }
    public Timer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) : this(callback, state, Check((long)dueTime.TotalMilliseconds, nameof(dueTime)), Check((long)period.TotalMilliseconds, nameof(period)), true) { }
    public Timer(TimerCallback callback, object? state, uint dueTime, uint period) : this(callback, state, dueTime == uint.MaxValue ? -1 : dueTime, period == uint.MaxValue ? -1 : period, true) { }
    public Timer(TimerCallback callback, object? state, long dueTime, long period) : this(callback, state, Check(dueTime, nameof(dueTime)), Check(period, nameof(period)), true) { }

    public Timer(TimerCallback callback) : this(callback, null, -1, -1, true) => _state = this;

    internal Timer(TimerCallback callback, object? state, long due, long period, bool flow)
    {
        ArgumentNullException.ThrowIfNull(callback);
        _callback = callback;
        _state = state;
        _entry = new Entry(this, flow ? ExecutionContext.CaptureForFlow() : null);
        if (due >= 0) TimerQueue.Change(_entry, due, period);
    }

    public static long ActiveCount => TimerQueue.Count;

    private static long Check(long milliseconds, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(milliseconds, -1, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(milliseconds, MaxMilliseconds, name);
        return milliseconds;
    }

    public bool Change(int dueTime, int period) => ChangeCore(Check(dueTime, nameof(dueTime)), Check(period, nameof(period)));
    public bool Change(TimeSpan dueTime, TimeSpan period) => ChangeCore(Check((long)dueTime.TotalMilliseconds, nameof(dueTime)), Check((long)period.TotalMilliseconds, nameof(period)));
    public bool Change(uint dueTime, uint period) => ChangeCore(dueTime == uint.MaxValue ? -1 : dueTime, period == uint.MaxValue ? -1 : period);
    public bool Change(long dueTime, long period) => ChangeCore(Check(dueTime, nameof(dueTime)), Check(period, nameof(period)));

    private bool ChangeCore(long due, long period)
    {
        if (_entry.Closed) return false;
        TimerQueue.Change(_entry, due, period);
        return true;
    }

    public void Dispose() => TimerQueue.Close(_entry);

    public ValueTask DisposeAsync()
    {
        TimerQueue.Close(_entry);
        return _entry.WhenIdle();
    }

    private sealed class Entry(Timer timer, ExecutionContext? context) : TimerEntry
    {
        private int _calls;
        private Task? _idle;

        internal override void Claim() => Interlocked.Increment(ref _calls);

        internal override void Fire()
        {
            ExecutionContext? previous = ExecutionContext.Current;
            ExecutionContext.Enter(context);
            timer._callback(timer._state);
            ExecutionContext.Leave(previous);
            if (Interlocked.Decrement(ref _calls) == 0 && Closed) Volatile.Read(ref _idle)?.TrySetResult();
        }

        internal ValueTask WhenIdle()
        {
            if (Volatile.Read(ref _calls) == 0) return default;
            Task idle = Interlocked.CompareExchange(ref _idle, new Task(TaskCreationOptions.RunContinuationsAsynchronously, null), null) ?? _idle;
            if (Volatile.Read(ref _calls) == 0) idle.TrySetResult();
            return new ValueTask(idle);
        }
    }
}
