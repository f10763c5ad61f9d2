using Internal.Runtime;

namespace System.Threading;

/// <summary>An event within this process: waiters spin for a while before they sleep.</summary>
public partial class ManualResetEventSlim : IDisposable
{
    private const int DefaultSpins = 35, MaxSpins = 2047;

    private int _set;
    private int _waiting; // how many may sleep on _set
    private bool _disposed;
    private ManualResetEvent? _handle;

    public ManualResetEventSlim() : this(false) { }
    public ManualResetEventSlim(bool initialState) : this(initialState, DefaultSpins) { }

    public ManualResetEventSlim(bool initialState, int spinCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(spinCount);
        if (spinCount > MaxSpins)
            throw new ArgumentOutOfRangeException(nameof(spinCount), spinCount, "spinCount ('" + spinCount.ToString() + "') must be less than or equal to '2047'.");
        _set = initialState ? 1 : 0;
        SpinCount = Processors.Count == 1 ? 1 : spinCount;
    }

    public bool IsSet => Volatile.Read(ref _set) != 0;
    public int SpinCount { get; }

    public void Set()
    {
        Interlocked.Exchange(ref _set, 1); // a full fence: waiters count themselves before they look
        if (Volatile.Read(ref _waiting) != 0) Futex.WakeAll(ref _set);
        if (_handle is not null) UpdateHandle();
    }

    public void Reset()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        Interlocked.Exchange(ref _set, 0);
        if (_handle is not null) UpdateHandle();
    }

    public void Wait() => WaitCore(-1, default);
    public void Wait(CancellationToken cancellationToken) => WaitCore(-1, cancellationToken);
    public bool Wait(TimeSpan timeout) => Wait(timeout, default);
    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken) => WaitCore(Timeouts.Milliseconds(timeout, nameof(timeout)), cancellationToken);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        return WaitCore(millisecondsTimeout, cancellationToken);
    }

    private bool WaitCore(int milliseconds, CancellationToken token)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        token.ThrowIfCancellationRequested();
        if (IsSet) return true;
        if (milliseconds == 0) return false;
        long deadline = Futex.Deadline(milliseconds);
        for (int i = 0; i < SpinCount; i++)
        {
            Thread.SpinWait(i < SpinCount / 2 ? 4 : 16);
            if (IsSet) return true;
        }
        return Sleep(deadline, token);
    }

    private bool Sleep(long deadline, CancellationToken token)
    {
        using CancellationTokenRegistration registration = Thread.WakesFor(token);
        Interlocked.Increment(ref _waiting);
        try
        {
            while (!IsSet)
            {
                token.ThrowIfCancellationRequested();
                if (!Thread.Block(ref _set, 0, deadline, token)) return IsSet;
            }
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>An ordinary event that follows this one.</summary>
    public WaitHandle WaitHandle
    {
        get
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            if (_handle is null)
            {
                Interlocked.CompareExchange(ref _handle, new ManualResetEvent(false), null);
                UpdateHandle();
            }
            return _handle;
        }
    }

    /// <summary>Each change is followed by this, so the last one makes it right.</summary>
    private void UpdateHandle()
    {
        ManualResetEvent handle = _handle!;
        lock (handle)
        {
            if (_disposed) return;
            if (IsSet) handle.Set();
            else handle.Reset();
        }
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_disposed) return;
        _disposed = true;
        if (_handle is not { } handle) return;
        lock (handle) handle.Dispose();
    }
}
