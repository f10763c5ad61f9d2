using System.Diagnostics.CodeAnalysis;
using Internal.Runtime;

namespace System.Threading;

/// <summary>A place where participants wait for each other, phase after phase.</summary>
public partial class Barrier : IDisposable
{
    private const int MaxParticipants = 32767;
    private const int NoOne = 0;

    private readonly Action<Barrier>? _action;
    private readonly object _gate = new();
    private int _participants, _remaining;
    private long _phase;
    private int _actor; // the number of the thread that runs the action, else NoOne
    private Exception? _failure; // of the last phase's action
    private bool _disposed;

    public Barrier(int participantCount) : this(participantCount, null) { }

    public Barrier(int participantCount, Action<Barrier>? postPhaseAction)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(participantCount);
        if (participantCount > MaxParticipants)
            throw new ArgumentOutOfRangeException(nameof(participantCount), participantCount, "participantCount ('" + participantCount.ToString() + "') must be less than or equal to '32767'.");
        _participants = _remaining = participantCount;
        _action = postPhaseAction;
    }

    public int ParticipantCount => Volatile.Read(ref _participants);
    public int ParticipantsRemaining => Volatile.Read(ref _remaining);
    public long CurrentPhaseNumber => Volatile.Read(ref _phase);

    public long AddParticipant() => AddParticipants(1);

    /// <summary>Returns the phase that the new participants take part in first.</summary>
    public long AddParticipants(int participantCount)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(participantCount);
        CheckOutside();
        lock (_gate)
        {
            AwaitAction();
            if (participantCount > MaxParticipants - _participants)
                throw new InvalidOperationException("Adding participantCount participants would result in the number of participants exceeding the maximum number allowed.");
            _participants += participantCount;
            _remaining += participantCount;
            return _phase;
        }
    }

    public void RemoveParticipant() => RemoveParticipants(1);

    public void RemoveParticipants(int participantCount)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(participantCount);
        CheckOutside();
        lock (_gate)
        {
            AwaitAction();
            if (participantCount > _participants)
                throw new ArgumentOutOfRangeException(nameof(participantCount), "The participantCount argument must be less than or equal the number of participants.");
            if (participantCount > _remaining)
                throw new InvalidOperationException("The participantCount argument is greater than the number of participants that haven't yet arrived at the barrier in this phase.");
            _participants -= participantCount;
            _remaining -= participantCount;
            if (_remaining > 0 || _participants == 0) return;
            _actor = RuntimeImports.ThreadId();
        }
        FinishPhase();
    }

    public void SignalAndWait() => SignalAndWait(-1, default);
    public void SignalAndWait(CancellationToken cancellationToken) => SignalAndWait(-1, cancellationToken);
    public bool SignalAndWait(TimeSpan timeout) => SignalAndWait(timeout, default);
    public bool SignalAndWait(int millisecondsTimeout) => SignalAndWait(millisecondsTimeout, default);

    public bool SignalAndWait(TimeSpan timeout, CancellationToken cancellationToken)
    {
        long milliseconds = timeout.Ticks / TimeSpan.TicksPerMillisecond;
        if (milliseconds < -1 || milliseconds > int.MaxValue) ThrowTimeout(nameof(timeout), timeout);
        return SignalAndWait((int)milliseconds, cancellationToken);
    }

    public bool SignalAndWait(int millisecondsTimeout, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        cancellationToken.ThrowIfCancellationRequested();
        if (millisecondsTimeout < -1) ThrowTimeout(nameof(millisecondsTimeout), millisecondsTimeout);
        CheckOutside();
        using CancellationTokenRegistration registration = PulsedBy(cancellationToken);
        lock (_gate)
        {
            AwaitAction();
            if (_participants == 0) throw new InvalidOperationException("The barrier has no registered participants.");
            if (_remaining == 0) throw new InvalidOperationException("The number of threads using the barrier exceeded the total number of registered participants.");
            if (--_remaining > 0) return AwaitPhase(_phase, Futex.Deadline(millisecondsTimeout), cancellationToken);
            _actor = RuntimeImports.ThreadId();
        }
        FinishPhase();
        return true;
    }

    [DoesNotReturn]
    private static void ThrowTimeout(string name, object value) =>
        throw new ArgumentOutOfRangeException(name, value, "The specified timeout must represent a value between -1 and Int32.MaxValue, inclusive.");

    private void CheckOutside()
    {
        if (Volatile.Read(ref _actor) == RuntimeImports.ThreadId()) throw new InvalidOperationException("This method may not be called from within the postPhaseAction.");
    }

    /// <summary>Waits, inside the lock, while the action of a finished phase runs.</summary>
    private void AwaitAction()
    {
        while (_actor != NoOne) Monitor.Wait(_gate);
    }

    /// <summary>Lets a token wake those who wait, to look whether they shall go on.</summary>
    private CancellationTokenRegistration PulsedBy(CancellationToken token)
    {
        if (!token.CanBeCanceled) return default;
        return token.UnsafeRegister(static gate =>
        {
            lock (gate!) Monitor.PulseAll(gate);
        }, _gate);
    }

    /// <summary>Waits, inside the lock, for the end of a phase. If the time is up first, this participant has not arrived.</summary>
    private bool AwaitPhase(long phase, long deadline, CancellationToken token)
    {
        try
        {
            while (_phase == phase)
            {
                if (_actor == NoOne) token.ThrowIfCancellationRequested();
                if (deadline == long.MaxValue || _actor != NoOne) // then the end is near
                {
                    Monitor.Wait(_gate);
                    continue;
                }
                long left = deadline - RuntimeImports.Ticks();
                if (left <= 0) break;
                Monitor.Wait(_gate, (int)Math.Min(left / 1_000_000 + 1, int.MaxValue));
            }
        }
        finally
        {
            if (_phase == phase && _actor == NoOne) _remaining++; // the time is up, or it gives up
        }
        if (_phase == phase) return false;
        if (_failure is not null) throw new BarrierPostPhaseException(_failure);
        return true;
    }

    /// <summary>Runs the action outside the lock and lets the others go on.</summary>
    private void FinishPhase()
    {
        Exception? failure = null;
        try
        {
            _action?.Invoke(this);
        }
        catch (Exception e)
        {
            failure = e;
        }
        lock (_gate)
        {
            _failure = failure;
            _phase++;
            _remaining = _participants;
            _actor = NoOne;
            Monitor.PulseAll(_gate);
        }
        if (failure is not null) throw new BarrierPostPhaseException(failure);
    }

    public void Dispose()
    {
        CheckOutside();
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => _disposed = true;
}
