// This file watches the pool while it is active: every two milliseconds it wakes a worker for work that nobody came to, and if work waits
// for long although all workers are busy, probably because what they run is blocked, it allows one more.
using Internal.Runtime;

namespace System.Threading;

internal static class PoolGate
{
    private const int Tick = 2, IdleTicks = 5, StarvedTicks = 25, DecayTicks = 500;

    private static int s_awake;
    private static bool s_started;
    private static ShortLock s_lock;

    /// <summary>Called when there is something to watch.</summary>
    internal static void Watch()
    {
        if (Volatile.Read(ref s_awake) == 0) WakeUp();
    }

    private static void WakeUp()
    {
        if (Interlocked.Exchange(ref s_awake, 1) != 0) return;
        bool start = false;
        s_lock.Enter();
        if (!s_started) start = s_started = true;
        s_lock.Exit();
        if (start) new Thread(Loop) { IsBackground = true, Name = ".NET TP Gate" }.UnsafeStart();
        else Futex.Wake(ref s_awake, 1);
    }

    private static void Loop()
    {
        int never = 0, idle = 0, starved = 0, steady = 0;
        long completed = 0;
        while (true)
        {
            Futex.Wait(ref never, 0, Tick);
            long now = Pool.Completed;
            bool waiting = Pool.HasWork;
            starved = waiting && now == completed ? starved + 1 : 0;
            if (waiting)
            {
                if (starved >= StarvedTicks)
                {
                    Pool.Adjust(1);
                    starved = steady = 0;
                }
                Pool.Wake();
            }
            if (++steady >= DecayTicks)
            {
                Pool.Adjust(-1);
                steady = 0;
            }
            idle = waiting || now != completed || Pool.Active > 0 ? 0 : idle + 1;
            completed = now;
            if (idle >= IdleTicks)
            {
                idle = 0;
                Sleep();
            }
        }
    }

    private static void Sleep()
    {
        Volatile.Write(ref s_awake, 0);
        Interlocked.MemoryBarrier();
        if (Pool.HasWork && Interlocked.Exchange(ref s_awake, 1) == 0) return;
        while (Volatile.Read(ref s_awake) == 0) Futex.Wait(ref s_awake, 0, -1);
    }
}
