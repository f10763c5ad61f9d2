// This file says who may have the lock when, and queues up who may not. Writers that wait keep new readers out;
// the upgradeable thread comes first of all, since nobody else can go on before it.
using Internal.Runtime;

namespace System.Threading;

public partial class ReaderWriterLockSlim
{
    private const int Spins = 20;

    /// <summary>Those who wait for one kind of lock: they sleep on Turn, which changes when some are woken.</summary>
    private struct Queue
    {
        internal int Length, Turn;

        /// <summary>Called within the gate.</summary>
        internal void Wake(int count)
        {
            if (Length == 0) return;
            Turn++;
            Futex.Wake(ref Turn, count);
        }
    }

    private bool TakeRead(HeldLock held, int milliseconds)
    {
        bool inside = held.Writes > 0 || held.Upgrades > 0;
        long deadline = 0;
        _gate.Enter();
        for (int turns = 0; !inside && (_writer != Nobody || _writing.Length > 0 || _promoting.Length > 0); turns++)
            if (!Wait(ref _reading, ref deadline, milliseconds, turns)) return false;
        _readers++;
        _gate.Exit();
        return true;
    }

    private bool TakeWrite(HeldLock held, int milliseconds)
    {
        int thread = RuntimeImports.ThreadId(), own = held.Reads > 0 ? 1 : 0;
        bool promotes = held.Upgrades > 0;
        long deadline = 0;
        _gate.Enter();
        for (int turns = 0; _writer != Nobody || _readers > own || _upgradeable != Nobody && _upgradeable != thread; turns++)
            if (!Wait(ref promotes ? ref _promoting : ref _writing, ref deadline, milliseconds, turns)) return false;
        _writer = thread;
        _gate.Exit();
        return true;
    }

    private bool TakeUpgradeable(int milliseconds)
    {
        int thread = RuntimeImports.ThreadId();
        long deadline = 0;
        _gate.Enter();
        for (int turns = 0; _upgradeable != Nobody || _writer != thread && (_writer != Nobody || _writing.Length > 0); turns++)
            if (!Wait(ref _upgrading, ref deadline, milliseconds, turns)) return false;
        _upgradeable = thread;
        _gate.Exit();
        return true;
    }

    /// <summary>
    /// Leaves the gate, waits, and enters it again: the first turns only spin. False, and outside the gate, if
    /// the time is up; deadline is set at the first turn.
    /// </summary>
    private bool Wait(ref Queue queue, ref long deadline, int milliseconds, int turns)
    {
        if (turns == 0) deadline = Futex.Deadline(milliseconds);
        if (milliseconds != 0 && turns < Spins && Processors.Count > 1)
        {
            _gate.Exit();
            Thread.SpinWait(10);
            _gate.Enter();
            return true;
        }
        int turn = queue.Turn;
        queue.Length++;
        _gate.Exit();
        bool inTime = false;
        try
        {
            inTime = milliseconds != 0 && Thread.Block(ref queue.Turn, turn, deadline);
        }
        finally
        {
            _gate.Enter();
            queue.Length--;
            if (!inTime) WakeAndExit(); // some may have waited for this one only
        }
        return inTime;
    }

    /// <summary>Wakes those who may have the lock now, and leaves the gate.</summary>
    private void WakeAndExit()
    {
        if (_writer == Nobody)
        {
            if (_promoting.Length > 0) _promoting.Wake(1);
            else if (_writing.Length > 0 && _readers == 0 && _upgradeable == Nobody) _writing.Wake(1);
            else if (_writing.Length == 0)
            {
                _reading.Wake(int.MaxValue);
                if (_upgradeable == Nobody) _upgrading.Wake(1);
            }
        }
        _gate.Exit();
    }

    /// <summary>How often the current thread holds a lock, of each kind.</summary>
    private sealed class HeldLock
    {
        [ThreadStatic] private static HeldLock? t_first;

        private ReaderWriterLockSlim _lock;
        private HeldLock? _next;
        internal int Reads, Upgrades, Writes;

        private HeldLock(ReaderWriterLockSlim held) => _lock = held;

        /// <summary>The record of a lock, or null.</summary>
        internal static HeldLock? Of(ReaderWriterLockSlim held)
        {
            HeldLock? record = t_first;
            while (record is not null && record._lock != held) record = record._next;
            return record;
        }

        /// <summary>The record of a lock, which may be one that another lock no longer needs.</summary>
        internal static HeldLock For(ReaderWriterLockSlim held)
        {
            HeldLock? record = Of(held), unused = t_first;
            if (record is not null) return record;
            while (unused is not null && (unused.Reads | unused.Upgrades | unused.Writes) != 0) unused = unused._next;
            if (unused is null) t_first = unused = new HeldLock(held) { _next = t_first };
            else unused._lock = held;
            return unused;
        }
    }
}
