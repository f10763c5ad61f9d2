// This file is the part of SemaphoreSlim that blocks threads. Sleepers sleep on the count itself.
using Internal.Runtime;

namespace System.Threading;

/// <summary>A count within this process that waiters take from.</summary>
public partial class SemaphoreSlim : IDisposable
{
    private const int Spins = 20;

    private readonly int _maxCount;
    private int _count;
    private int _waiting; // how many may sleep on _count
    private bool _disposed;
    private ManualResetEvent? _handle;

    public SemaphoreSlim(int initialCount) : this(initialCount, int.MaxValue) { }

    public SemaphoreSlim(int initialCount, int maxCount)
    {
        if (initialCount < 0 || initialCount > maxCount && maxCount > 0)
            throw new ArgumentOutOfRangeException(nameof(initialCount), initialCount, "The initialCount argument must be non-negative and less than or equal to the maximumCount.");
        if (maxCount <= 0)
            throw new ArgumentOutOfRangeException(nameof(maxCount), maxCount, "The maximumCount argument must be a positive number. If a maximum is not required, use the constructor without a maxCount parameter.");
        _count = initialCount;
        _maxCount = maxCount;
    }

    public int CurrentCount => Volatile.Read(ref _count);

    public void Wait() => WaitCore(-1, default);
    public void Wait(CancellationToken cancellationToken) => WaitCore(-1, cancellationToken);
    public bool Wait(TimeSpan timeout) => Wait(timeout, default);
    public bool Wait(int millisecondsTimeout) => Wait(millisecondsTimeout, default);

    public bool Wait(TimeSpan timeout, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return TryTake() || WaitCore(Milliseconds(timeout), cancellationToken); // a limit that is not needed is not checked
    }

    public bool Wait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (TryTake()) return true;
        CheckTimeout(millisecondsTimeout);
        return WaitCore(millisecondsTimeout, cancellationToken);
    }

    private static void CheckTimeout(int milliseconds)
    {
        if (milliseconds < -1)
            throw new ArgumentOutOfRangeException("millisecondsTimeout", milliseconds, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
    }

    private static int Milliseconds(TimeSpan timeout)
    {
        long milliseconds = timeout.Ticks / TimeSpan.TicksPerMillisecond;
        if (milliseconds < -1 || milliseconds > int.MaxValue)
            throw new ArgumentOutOfRangeException(nameof(timeout), timeout, "The timeout must represent a value between -1 and Int32.MaxValue, inclusive.");
        return (int)milliseconds;
    }

    private bool WaitCore(int milliseconds, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        if (TryTake()) return true;
        if (milliseconds == 0) return false;
        long deadline = Futex.Deadline(milliseconds);
        for (int i = 0; i < Spins && Processors.Count > 1; i++)
        {
            Thread.SpinWait(10);
            if (TryTake()) return true;
        }
        return Sleep(deadline, token);
    }

    private bool Sleep(long deadline, CancellationToken token)
    {
        using CancellationTokenRegistration registration = Thread.WakesFor(token);
        Interlocked.Increment(ref _waiting);
        try
        {
            while (!TryTake())
            {
                token.ThrowIfCancellationRequested();
                if (!Thread.Block(ref _count, 0, deadline, token)) return TryTake();
            }
            return true;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>Takes one if there is one.</summary>
    private bool TryTake()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        for (int count = Volatile.Read(ref _count); count > 0;)
        {
            int seen = Interlocked.CompareExchange(ref _count, count - 1, count);
            if (seen == count)
            {
                if (count == 1 && _handle is not null) UpdateHandle();
                return true;
            }
            count = seen;
        }
        return false;
    }

    public int Release() => Release(1);

    public int Release(int releaseCount)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (releaseCount < 1) throw new ArgumentOutOfRangeException(nameof(releaseCount), releaseCount, "The releaseCount argument must be greater than zero.");
        int count = Volatile.Read(ref _count);
        while (true)
        {
            if (releaseCount > _maxCount - count) throw new SemaphoreFullException();
            int seen = Interlocked.CompareExchange(ref _count, count + releaseCount, count);
            if (seen == count) break;
            count = seen;
        }
        if (Volatile.Read(ref _waiting) != 0) Futex.Wake(ref _count, releaseCount);
        ServeAsynchronous();
        if (_handle is not null) UpdateHandle();
        return count;
    }

    /// <summary>Gives what is available to those who do not block for it.</summary>
    partial void ServeAsynchronous();

    /// <summary>An event that is set while the count is not zero.</summary>
    public WaitHandle AvailableWaitHandle
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
            if (CurrentCount > 0) handle.Set();
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
        if (!disposing || _disposed) return;
        _disposed = true;
        if (_handle is not { } handle) return;
        lock (handle) handle.Dispose();
    }
}
