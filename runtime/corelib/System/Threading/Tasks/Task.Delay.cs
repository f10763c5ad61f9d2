// This file holds tasks that end at a time, or as another task if that comes first.
namespace System.Threading.Tasks;

public partial class Task
{
    public static Task Delay(TimeSpan delay) => DelayFor(DelayMilliseconds(delay), null, default);
    public static Task Delay(TimeSpan delay, CancellationToken cancellationToken) => DelayFor(DelayMilliseconds(delay), null, cancellationToken);
    public static Task Delay(TimeSpan delay, TimeProvider timeProvider) => Delay(delay, timeProvider, default);

    public static Task Delay(TimeSpan delay, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return DelayFor(DelayMilliseconds(delay), timeProvider, cancellationToken);
    }

    public static Task Delay(int millisecondsDelay) => Delay(millisecondsDelay, default);

    public static Task Delay(int millisecondsDelay, CancellationToken cancellationToken)
    {
        if (millisecondsDelay < -1) ThrowHelper.ArgumentOutOfRange(nameof(millisecondsDelay), "The value needs to be either -1 (signifying an infinite timeout), 0 or a positive integer.");
        return DelayFor(millisecondsDelay, null, cancellationToken);
    }

    private static long DelayMilliseconds(TimeSpan delay)
    {
        long milliseconds = (long)delay.TotalMilliseconds;
        if (milliseconds is < -1 or > Timer.MaxMilliseconds)
            ThrowHelper.ArgumentOutOfRange(nameof(delay), "The value needs to translate in milliseconds to -1 (signifying an infinite timeout), 0, or a positive integer less than or equal to the maximum allowed timer duration.");
        return milliseconds;
    }

    private static Task DelayFor(long milliseconds, TimeProvider? provider, CancellationToken token) =>
        token.IsCancellationRequested ? FromCanceled(token) : milliseconds == 0 ? CompletedTask : new DelayPromise(milliseconds, provider, token);

    private sealed class DelayPromise : Task
    {
        private readonly IDisposable? _timer;
        private readonly CancellationTokenRegistration _registration;

        internal DelayPromise(long milliseconds, TimeProvider? provider, CancellationToken token)
        {
            PoolDoor.Open();
            if (token.CanBeCanceled) _registration = token.UnsafeRegister(static (promise, token) => ((DelayPromise)promise!).Cancel(token), this);
            if (milliseconds < 0 || IsCompleted) return;
            if (provider is null || provider == TimeProvider.System)
            {
                TaskTimer timer = new(this);
                _timer = timer;
                TimerQueue.Change(timer, milliseconds, 0);
            }
            else _timer = provider.CreateTimer(static promise => ((DelayPromise)promise!).Fire(), this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
            if (IsCompleted) _timer.Dispose();
        }

        private void Fire()
        {
            if (!TrySetResult()) return;
            _registration.Dispose();
            _timer?.Dispose();
        }

        private void Cancel(CancellationToken token)
        {
            if (TrySetCanceled(token)) _timer?.Dispose();
        }

        private sealed class TaskTimer(DelayPromise promise) : TimerEntry, IDisposable
        {
            internal override void Fire() => promise.Fire();
            public void Dispose() => TimerQueue.Close(this);
        }
    }

    public Task WaitAsync(CancellationToken cancellationToken) => WaitAsyncFor(Timeout.Infinite, null, cancellationToken);
    public Task WaitAsync(TimeSpan timeout) => WaitAsyncFor(TimeoutMilliseconds(timeout), null, default);
    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(timeout, timeProvider, default);
    public Task WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => WaitAsyncFor(TimeoutMilliseconds(timeout), null, cancellationToken);

    public Task WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsyncFor(TimeoutMilliseconds(timeout), timeProvider, cancellationToken);
    }

    private protected static long TimeoutMilliseconds(TimeSpan timeout)
    {
        long milliseconds = (long)timeout.TotalMilliseconds;
        if (milliseconds is < -1 or > Timer.MaxMilliseconds) ThrowHelper.ArgumentOutOfRange(nameof(timeout));
        return milliseconds;
    }

    private Task WaitAsyncFor(long milliseconds, TimeProvider? provider, CancellationToken token)
    {
        if (IsCompleted || milliseconds < 0 && !token.CanBeCanceled) return this;
        if (token.IsCancellationRequested) return FromCanceled(token);
        return milliseconds == 0 ? FromException(new TimeoutException()) : new LimitedPromise<VoidTaskResult>(this, milliseconds, provider, token);
    }

    /// <summary>Ends as a task does, or at a time, or with a token.</summary>
    private protected sealed class LimitedPromise<TResult> : Task<TResult>, ITaskContinuation
    {
        private readonly Task _task;
        private readonly ITimer? _timer;
        private readonly CancellationTokenRegistration _registration;

        internal LimitedPromise(Task task, long milliseconds, TimeProvider? provider, CancellationToken token)
        {
            _task = task;
            task.Continue(this);
            if (milliseconds > 0) _timer = (provider ?? TimeProvider.System).CreateTimer(static promise => ((LimitedPromise<TResult>)promise!).Expire(), this, TimeSpan.FromMilliseconds(milliseconds), Timeout.InfiniteTimeSpan);
            _registration = token.UnsafeRegister(static (promise, token) => ((LimitedPromise<TResult>)promise!).Cancel(token), this);
            if (IsCompleted) Release();
        }

        public void Run(Task completed, bool canInline)
        {
            if (!TryReserve()) return;
            if (completed is Task<TResult> { IsCompletedSuccessfully: true } task) _result = task._result;
            Release();
            EndLike(completed);
        }

        private void Expire()
        {
            if (!TryReserve()) return;
            _task.RemoveContinuation(this);
            Release();
            EndFailed(new TimeoutException());
        }

        private void Cancel(CancellationToken token)
        {
            if (!TryReserve()) return;
            _task.RemoveContinuation(this);
            _timer?.Dispose();
            EndCanceled(token, null);
        }

        private void Release()
        {
            _timer?.Dispose();
            _registration.Dispose();
        }
    }
}

public partial class Task<TResult>
{
    public new Task<TResult> WaitAsync(CancellationToken cancellationToken) => WaitAsyncFor(Timeout.Infinite, null, cancellationToken);
    public new Task<TResult> WaitAsync(TimeSpan timeout) => WaitAsyncFor(TimeoutMilliseconds(timeout), null, default);
    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider) => WaitAsync(timeout, timeProvider, default);
    public new Task<TResult> WaitAsync(TimeSpan timeout, CancellationToken cancellationToken) => WaitAsyncFor(TimeoutMilliseconds(timeout), null, cancellationToken);

    public new Task<TResult> WaitAsync(TimeSpan timeout, TimeProvider timeProvider, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(timeProvider);
        return WaitAsyncFor(TimeoutMilliseconds(timeout), timeProvider, cancellationToken);
    }

    private Task<TResult> WaitAsyncFor(long milliseconds, TimeProvider? provider, CancellationToken token)
    {
        if (IsCompleted || milliseconds < 0 && !token.CanBeCanceled) return this;
        if (token.IsCancellationRequested) return FromCanceled<TResult>(token);
        return milliseconds == 0 ? FromException<TResult>(new TimeoutException()) : new LimitedPromise<TResult>(this, milliseconds, provider, token);
    }
}
