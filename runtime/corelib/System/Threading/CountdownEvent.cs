using Internal.Runtime;

namespace System.Threading;

/// <summary>An event that is set when it was signalled as often as it was asked for.</summary>
public partial class CountdownEvent : IDisposable
{
    private readonly ManualResetEventSlim _event;
    private int _current;
    private int _initial;
    private bool _disposed;

    public CountdownEvent(int initialCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(initialCount);
        _current = _initial = initialCount;
        _event = new ManualResetEventSlim(initialCount == 0);
    }

    public int CurrentCount => Math.Max(Volatile.Read(ref _current), 0);
    public int InitialCount => _initial;
    public bool IsSet => Volatile.Read(ref _current) <= 0;

    public WaitHandle WaitHandle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            return _event.WaitHandle;
        }
    }

    public bool Signal() => Signal(1);

    public bool Signal(int signalCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(signalCount);
        ObjectDisposedException.ThrowIf(_disposed, this);
        int count = Volatile.Read(ref _current);
        while (true)
        {
            if (count < signalCount) throw new InvalidOperationException("Invalid attempt made to decrement the event's count below zero.");
            int seen = Interlocked.CompareExchange(ref _current, count - signalCount, count);
            if (seen == count) break;
            count = seen;
        }
        if (count != signalCount) return false;
        _event.Set();
        return true;
    }

    public void AddCount() => AddCount(1);
    public bool TryAddCount() => TryAddCount(1);

    public void AddCount(int signalCount)
    {
        if (!TryAddCount(signalCount)) throw new InvalidOperationException("The event is already signaled and cannot be incremented.");
    }

    public bool TryAddCount(int signalCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(signalCount);
        ObjectDisposedException.ThrowIf(_disposed, this);
        int count = Volatile.Read(ref _current);
        while (count > 0)
        {
            if (count > int.MaxValue - signalCount) throw new InvalidOperationException("The increment operation would cause the CurrentCount to overflow.");
            int seen = Interlocked.CompareExchange(ref _current, count + signalCount, count);
            if (seen == count) return true;
            count = seen;
        }
        return false;
    }

    public void Reset() => Reset(_initial);

    public void Reset(int count)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        _current = _initial = count;
        if (count == 0) _event.Set();
        else _event.Reset();
    }

    public void Wait() => Wait(-1, default);
    public void Wait(CancellationToken cancellationToken) => Wait(-1, cancellationToken);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);
    public bool Wait(TimeSpan timeout) => Wait(timeout, default);
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => Wait(Timeouts.Milliseconds(timeout, nameof(timeout)), cancellationToken);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        return IsSet || _event.Wait(millisecondsTimeout, cancellationToken);
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing) return;
        _event.Dispose();
        _disposed = true;
    }
}
