// This file makes the event of a token, for those who wait for it by a thread.
namespace System.Threading;

public readonly partial struct CancellationToken
{
    public WaitHandle WaitHandle => (_source ?? CancellationTokenSource.NeverCanceled).WaitHandle;
}

public partial class CancellationTokenSource
{
    internal WaitHandle WaitHandle
    {
        get
        {
            ThrowIfDisposed();
            if (_signal is null)
            {
                Interlocked.CompareExchange(ref _signal, new EventSignal(), null);
                if (IsCancellationRequested) _signal.Set();
            }
            return ((EventSignal)_signal).Event;
        }
    }

    private sealed class EventSignal : CancellationSignal
    {
        internal readonly ManualResetEvent Event = new(false);
        internal override void Set() => Event.Set();
        public override void Dispose() => Event.Dispose();
    }
}
