// This file is the lock behind Monitor and System.Threading.Lock once threads meet in it. A thread
// that finds it held spins briefly and then sleeps. It is not fair: whoever comes first takes it, which
// keeps it busy while a sleeper wakes up. At most one sleeper is on its way at a time, so that a
// release under load costs no system call.
using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Internal.Runtime;

internal struct WaitingLock
{
    private const int Held = 1;
    private const int Waking = 2;  // a sleeper was given a permit and has not tried yet
    private const int Sleeper = 4; // bits from here on count the sleepers

    private const int Rounds = 12, LongestRound = 32;

    internal static long Contentions;

    private int _state;
    private int _permits; // what sleepers wait for

    /// <summary>The number of the thread that holds the lock, or 0. Only a thread's own number is sure.</summary>
    internal int Owner;

    /// <summary>How often the owner has entered, less one.</summary>
    internal uint Again;

    /// <summary>For a lock that is made held.</summary>
    internal void SetHeld(int thread, uint again)
    {
        _state = thread == 0 ? 0 : Held;
        Owner = thread;
        Again = again;
    }

    internal bool IsFree => (Volatile.Read(ref _state) & Held) == 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Enter(int thread)
    {
        if (Interlocked.CompareExchange(ref _state, Held, 0) == 0) Owner = thread;
        else EnterSlowly(thread, -1, true);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal bool TryEnter(int thread, int milliseconds)
    {
        if (Interlocked.CompareExchange(ref _state, Held, 0) != 0) return EnterSlowly(thread, milliseconds, true);
        Owner = thread;
        return true;
    }

    /// <summary>Leaves; the caller has seen that it is the owner.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Exit()
    {
        if (Again != 0)
        {
            Again--;
            return;
        }
        Release();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Release()
    {
        Owner = 0;
        if (Interlocked.CompareExchange(ref _state, 0, Held) != Held) ReleaseSlowly();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReleaseSlowly()
    {
        int state = Interlocked.Add(ref _state, -Held);
        while (state >= Sleeper && (state & (Held | Waking)) == 0)
        {
            int seen = Interlocked.CompareExchange(ref _state, state | Waking, state);
            if (seen == state)
            {
                Interlocked.Increment(ref _permits);
                Futex.Wake(ref _permits, 1);
                return;
            }
            state = seen;
        }
    }

    /// <summary>Enters if it is this thread's already, or by waiting for at most so many milliseconds (-1: without end).</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal bool EnterSlowly(int thread, int milliseconds, bool interruptible)
    {
        if (Owner == thread)
        {
            Again = checked(Again + 1);
            return true;
        }
        if (!TryTake() && (milliseconds == 0 || !Spin() && !Sleep(Futex.Deadline(milliseconds), interruptible))) return false;
        Owner = thread;
        return true;
    }

    private bool TryTake()
    {
        int state = Volatile.Read(ref _state);
        return (state & Held) == 0 && Interlocked.CompareExchange(ref _state, state | Held, state) == state;
    }

    /// <summary>With one processor the owner does not run while this thread spins.</summary>
    private bool Spin()
    {
        if (Processors.Count == 1) return false;
        for (int round = 0, pauses = 1; round < Rounds; round++)
        {
            for (int i = 0; i < pauses; i++) RuntimeImports.Pause();
            if (pauses < LongestRound) pauses *= 2;
            if (TryTake()) return true;
        }
        return false;
    }

    private bool Sleep(long deadline, bool interruptible)
    {
        Interlocked.Increment(ref Contentions);
        if (!AddSleeper()) return true;
        while (true)
        {
            bool permit = false;
            try
            {
                permit = TakePermit(deadline, interruptible);
            }
            finally
            {
                if (!permit) Interlocked.Add(ref _state, -Sleeper); // time is up or interrupted
            }
            if (!permit) return false;
            if (TakeAwake()) return true;
        }
    }

    /// <summary>Counts this thread as a sleeper, or takes the lock if it has become free: false.</summary>
    private bool AddSleeper()
    {
        while (true)
        {
            int state = Volatile.Read(ref _state);
            bool held = (state & Held) != 0;
            if (Interlocked.CompareExchange(ref _state, held ? state + Sleeper : state | Held, state) == state) return held;
        }
    }

    /// <summary>
    /// Waits for a permit. One that is given to a thread whose time is up stays for the next sleeper, who
    /// then only tries in vain once more.
    /// </summary>
    private bool TakePermit(long deadline, bool interruptible)
    {
        while (true)
        {
            int permits = Volatile.Read(ref _permits);
            if (permits > 0)
            {
                if (Interlocked.CompareExchange(ref _permits, permits - 1, permits) == permits) return true;
                continue;
            }
            if (!(interruptible ? Thread.Block(ref _permits, 0, deadline) : Futex.WaitUntil(ref _permits, 0, deadline))) return false;
        }
    }

    /// <summary>What a woken sleeper does: takes the lock, or says that it sleeps again.</summary>
    private bool TakeAwake()
    {
        while (true)
        {
            int state = Volatile.Read(ref _state);
            bool held = (state & Held) != 0;
            int changed = held ? state & ~Waking : (state & ~Waking | Held) - Sleeper;
            if (Interlocked.CompareExchange(ref _state, changed, state) == state) return !held;
        }
    }
}
