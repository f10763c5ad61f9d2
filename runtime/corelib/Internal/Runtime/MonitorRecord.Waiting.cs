// This file is Monitor's Wait and Pulse: a queue of waiters that the lock itself guards. A pulse
// takes the first waiter off the queue; it is woken when the lock has been released, because it could not
// go on before.
using System.Threading;

namespace Internal.Runtime;

internal sealed class MonitorWaiter
{
    internal MonitorWaiter? Next;

    /// <summary>0 in the queue, 1 pulsed: what the waiter sleeps on.</summary>
    internal int Pulsed;
}

internal sealed partial class MonitorRecord
{
    private MonitorWaiter? _first, _last; // wait
    private MonitorWaiter? _pulsed;       // to wake at the release, in the order of the pulses
    private MonitorWaiter? _lastPulsed;

    /// <summary>Leaves the lock once; the caller has seen that it is the owner.</summary>
    internal void Exit()
    {
        if (_pulsed is null || Lock.Again != 0) Lock.Exit();
        else ReleaseAndWake();
    }

    private void ReleaseAndWake()
    {
        MonitorWaiter? waiter = _pulsed;
        _pulsed = _lastPulsed = null;
        Lock.Release();
        for (; waiter is not null; waiter = waiter.Next) Futex.Wake(ref waiter.Pulsed, 1);
    }

    /// <summary>Releases the lock, waits for a pulse, and enters again as often as before. False if the time was up.</summary>
    internal bool Wait(int thread, int milliseconds)
    {
        MonitorWaiter waiter = new();
        if (_last is null) _first = waiter;
        else _last.Next = waiter;
        _last = waiter;
        uint again = Lock.Again;
        Lock.Again = 0;
        long deadline = Futex.Deadline(milliseconds);
        ReleaseAndWake();
        try
        {
            while (Volatile.Read(ref waiter.Pulsed) == 0)
                if (!Thread.Block(ref waiter.Pulsed, 0, deadline)) break;
        }
        finally
        {
            Lock.EnterSlowly(thread, -1, false);
            Lock.Again = again;
            if (waiter.Pulsed == 0) Remove(waiter);
        }
        return waiter.Pulsed != 0;
    }

    private void Remove(MonitorWaiter waiter)
    {
        MonitorWaiter? before = null;
        for (MonitorWaiter at = _first!; at != waiter; at = at.Next!) before = at;
        if (before is null) _first = waiter.Next;
        else before.Next = waiter.Next;
        if (_last == waiter) _last = before;
    }

    internal void Pulse()
    {
        MonitorWaiter? waiter = _first;
        if (waiter is null) return;
        _first = waiter.Next;
        if (_first is null) _last = null;
        waiter.Next = null;
        if (_lastPulsed is null) _pulsed = waiter;
        else _lastPulsed.Next = waiter;
        _lastPulsed = waiter;
        Volatile.Write(ref waiter.Pulsed, 1);
    }

    internal void PulseAll()
    {
        while (_first is not null) Pulse();
    }
}
