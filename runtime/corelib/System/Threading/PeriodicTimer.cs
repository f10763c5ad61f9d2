using System.Threading.Tasks;
using System.Threading.Tasks.Sources;

namespace System.Threading;

/// <summary>A timer that is awaited tick by tick; ticks that nobody waits for become one.</summary>
public sealed class PeriodicTimer : IDisposable
{
    private readonly ITimer _timer;
    private readonly State _state = new();
    private TimeSpan _period;

    public PeriodicTimer(TimeSpan period) : this(period, TimeProvider.System, nameof(period)) { }

    public PeriodicTimer(TimeSpan period, TimeProvider timeProvider) : this(period, timeProvider ?? throw new ArgumentNullException(nameof(timeProvider)), nameof(period)) { }

    private PeriodicTimer(TimeSpan period, TimeProvider provider, string name)
    {
        Check(period, name);
        _period = period;
        _timer = provider.CreateTimer(static state => ((State)state!).Signal(false), _state, period, period);
    }

    public TimeSpan Period
    {
        get => _period;
        set
        {
            Check(value, nameof(value));
            _period = value;
            if (!_timer.Change(value, value)) throw new ObjectDisposedException(GetType().FullName);
        }
    }

    private static void Check(TimeSpan period, string name)
    {
        long milliseconds = (long)period.TotalMilliseconds;
        if (milliseconds is < 1 or > Timer.MaxMilliseconds && period != Timeout.InfiniteTimeSpan) ThrowHelper.ArgumentOutOfRange(name);
    }

    public ValueTask<bool> WaitForNextTickAsync(CancellationToken cancellationToken = default) => _state.Wait(this, cancellationToken);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        _timer.Dispose();
        _state.Signal(true);
    }

    private sealed class State : IValueTaskSource<bool>
    {
        private ManualResetValueTaskSourceCore<bool> _core;
        private CancellationTokenRegistration _registration;
        private bool _stopped, _signaled, _waiting;

        internal ValueTask<bool> Wait(PeriodicTimer timer, CancellationToken token)
        {
            lock (this)
            {
                if (_waiting) throw new InvalidOperationException("Operation is not valid due to the current state of the object.");
                if (token.IsCancellationRequested) return ValueTask.FromCanceled<bool>(token);
                if (_signaled)
                {
                    if (!_stopped) _signaled = false;
                    return new ValueTask<bool>(!_stopped);
                }
                _waiting = true;
                _registration = token.UnsafeRegister(static (state, token) => ((State)state!).Cancel(token), this);
                return new ValueTask<bool>(this, _core.Version);
            }
        }

        internal void Signal(bool stop)
        {
            bool complete = false;
            lock (this)
            {
                _stopped |= stop;
                if (_signaled) return;
                _signaled = true;
                complete = _waiting;
            }
            if (complete) _core.SetResult(true);
        }

        private void Cancel(CancellationToken token)
        {
            lock (this)
            {
                if (_signaled || !_waiting) return;
                _signaled = true;
            }
            _core.SetException(new OperationCanceledException(token));
        }

        bool IValueTaskSource<bool>.GetResult(short token)
        {
            _registration.Dispose();
            lock (this)
            {
                try
                {
                    _core.GetResult(token);
                }
                finally
                {
                    _core.Reset();
                    _registration = default;
                    _waiting = false;
                    if (!_stopped) _signaled = false;
                }
                return !_stopped;
            }
        }

        ValueTaskSourceStatus IValueTaskSource<bool>.GetStatus(short token) => _core.GetStatus(token);
        void IValueTaskSource<bool>.OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => _core.OnCompleted(continuation, state, token, flags);
    }
}
