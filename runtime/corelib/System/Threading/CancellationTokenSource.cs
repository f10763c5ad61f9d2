// This file holds the state of a source and its public face. The callbacks are in CancellationTokenSource.Callbacks.cs.
using System.Threading.Tasks;

namespace System.Threading;

/// <summary>Gives up operations by its token.</summary>
public partial class CancellationTokenSource : IDisposable
{
    private const int NotRequested = 0, Notifying = 1, Notified = 2;

    private static CancellationTokenSource? s_canceled, s_never;

    private int _state;
    private bool _disposed;
    private ITimer? _timer;
    private CancellationSignal? _signal;

    public CancellationTokenSource() { }
    public CancellationTokenSource(int millisecondsDelay) : this(CheckDelay(millisecondsDelay, nameof(millisecondsDelay)), null) { }
    public CancellationTokenSource(TimeSpan delay) : this(delay, TimeProvider.System) { }

    public CancellationTokenSource(TimeSpan delay, TimeProvider timeProvider) : this(CheckDelay(delay), timeProvider ?? throw new ArgumentNullException(nameof(timeProvider))) { }

    private CancellationTokenSource(long milliseconds, TimeProvider? provider)
    {
        if (milliseconds == 0) _state = Notified;
        else if (milliseconds > 0) StartTimer(milliseconds, provider ?? TimeProvider.System);
    }

    /// <summary>The sources behind tokens that are canceled, or never will be.</summary>
    internal static CancellationTokenSource Canceled => s_canceled ??= new CancellationTokenSource { _state = Notified };
    internal static CancellationTokenSource NeverCanceled => s_never ??= new CancellationTokenSource();

    public bool IsCancellationRequested => Volatile.Read(ref _state) != NotRequested;
    internal bool IsNotified => Volatile.Read(ref _state) == Notified;

    public CancellationToken Token
    {
        get
        {
            ThrowIfDisposed();
            return new CancellationToken(this);
        }
    }

    public void Cancel() => Cancel(false);

    public void Cancel(bool throwOnFirstException)
    {
        ThrowIfDisposed();
        Notify(throwOnFirstException);
    }

    public Task CancelAsync()
    {
        ThrowIfDisposed();
        if (!TryBegin()) return Task.CompletedTask;
        return Task.Factory.StartNew(static source => ((CancellationTokenSource)source!).RunCallbacks(false), this, default, TaskCreationOptions.DenyChildAttach, TaskScheduler.Default);
    }

    public void CancelAfter(TimeSpan delay) => CancelAfterCore(CheckDelay(delay));

    public void CancelAfter(int millisecondsDelay)
    {
        CancelAfterCore(CheckDelay(millisecondsDelay, nameof(millisecondsDelay)));
    }

    private void CancelAfterCore(long milliseconds)
    {
        ThrowIfDisposed();
        if (IsCancellationRequested) return;
        if (_timer is { } timer) timer.Change(TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
        else if (milliseconds >= 0) StartTimer(milliseconds, TimeProvider.System);
    }

    private void StartTimer(long milliseconds, TimeProvider provider) =>
        _timer = provider.CreateTimer(static source => ((CancellationTokenSource)source!).Notify(false), this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);

    private static long CheckDelay(TimeSpan delay) => CheckDelay((long)delay.TotalMilliseconds, nameof(delay));

    private static long CheckDelay(long milliseconds, string name)
    {
        if (milliseconds is < -1 or > Timer.MaxMilliseconds) ThrowHelper.ArgumentOutOfRange(name);
        return milliseconds;
    }

    /// <summary>Makes the source as new, without callbacks; false if it was canceled.</summary>
    public bool TryReset()
    {
        ThrowIfDisposed();
        if (IsCancellationRequested || _timer is { } timer && !timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan)) return false;
        ForgetCallbacks();
        return !IsCancellationRequested;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || _disposed) return;
        _timer?.Dispose();
        _timer = null;
        if (Volatile.Read(ref _state) != Notifying)
        {
            ForgetCallbacks();
            _signal?.Dispose();
        }
        _disposed = true;
    }

    private void ThrowIfDisposed()
    {
        if (_disposed) throw new ObjectDisposedException(null, "The CancellationTokenSource has been disposed.");
    }
}
