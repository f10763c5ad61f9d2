// This file decides how many workers of the thread pool run. Who queues work wakes a worker unless one is looking
// for work already, or the work is a worker's only item, which that worker will come to itself; a worker that finds
// work while more is there wakes the next. PoolGate looks after what that leaves. Work that blocks in a task's
// Wait lets another worker take its place.
using Internal.Runtime;

namespace System.Threading;

internal static class Pool
{
    internal const int HighestMaximum = 32767;

    private static ShortLock s_lock;               // guards what follows up to s_goal
    private static PoolWorker[] s_workers = [];    // replaced, never changed
    private static PoolWorker? s_parked;
    private static int s_minimum, s_maximum = HighestMaximum;
    private static int s_goal;                     // how many may be active

    private static int s_active;                   // neither parked nor blocked
    private static int s_searching;                // of these, without work
    private static long s_completed;               // by workers that are gone

    internal static PoolQueue Queue;

    internal static PoolWorker[] Workers => Volatile.Read(ref s_workers);
    internal static int Active => Volatile.Read(ref s_active);
    internal static int Goal => Volatile.Read(ref s_goal);
    internal static bool TooMany => Active > Goal;

    internal static int Minimum
    {
        get => s_minimum == 0 ? s_minimum = Environment.ProcessorCount : s_minimum;
        set => s_minimum = value;
    }

    internal static int Maximum
    {
        get => s_maximum;
        set => s_maximum = value;
    }

    internal static bool HasWork
    {
        get
        {
            if (Queue.Count > 0) return true;
            foreach (PoolWorker worker in Workers)
                if (!worker.Local.IsEmpty) return true;
            return false;
        }
    }

    internal static long Pending
    {
        get
        {
            long count = Queue.Count;
            foreach (PoolWorker worker in Workers) count += worker.Local.Count;
            return count;
        }
    }

    internal static long Completed
    {
        get
        {
            long count = Volatile.Read(ref s_completed);
            foreach (PoolWorker worker in Workers) count += worker.Completed;
            return count;
        }
    }

    internal static void Add(object item, bool preferLocal)
    {
        PoolWorker? worker = PoolWorker.Current;
        if (worker is not null && preferLocal)
        {
            bool alone = worker.Local.IsEmpty;
            worker.Local.Push(item);
            // No barrier: at worst nobody comes to help before the gate sees to it.
            if (alone) PoolGate.Watch();
            else if (Volatile.Read(ref s_searching) == 0 && Volatile.Read(ref s_active) < Volatile.Read(ref s_goal)) Wake();
        }
        else if (Queue.Enqueue(item) == 0 && worker is not null && worker.Local.IsEmpty) PoolGate.Watch();
        else Notify();
    }

    /// <summary>Sees to it that somebody takes what was queued.</summary>
    internal static void Notify()
    {
        Interlocked.MemoryBarrier();   // the item is seen before the searchers are counted
        if (Volatile.Read(ref s_searching) == 0) Wake();
    }

    /// <summary>Lets one more worker search, if there may be more.</summary>
    internal static void Wake()
    {
        s_lock.Enter();
        if (s_goal < Minimum) s_goal = Minimum;
        PoolWorker? worker = null;
        bool start = false;
        if (s_active < Math.Min(s_goal, s_maximum))
        {
            worker = s_parked;
            if (worker is not null) Unpark(worker);
            else
            {
                start = s_workers.Length < s_maximum;
                if (start) s_workers = [.. s_workers, worker = new PoolWorker()];
            }
            if (worker is not null)
            {
                Interlocked.Increment(ref s_active);
                Interlocked.Increment(ref s_searching);
            }
        }
        s_lock.Exit();
        if (start) worker!.Start();
        else worker?.Signal();
        PoolGate.Watch();
    }

    private static void Unpark(PoolWorker worker)
    {
        for (PoolWorker? before = null, at = s_parked; at is not null; before = at, at = at.NextParked)
        {
            if (at != worker) continue;
            if (before is null) s_parked = at.NextParked;
            else before.NextParked = at.NextParked;
            break;
        }
        worker.NextParked = null;
        worker.IsParked = false;
    }

    /// <summary>A worker has work again; if it was the only one to search, the next takes over.</summary>
    internal static void EndSearch()
    {
        if (Interlocked.Decrement(ref s_searching) == 0 && HasWork) Notify();
    }

    internal static void BeginSearch() => Interlocked.Increment(ref s_searching);

    /// <summary>Puts a searching worker aside, to be signalled.</summary>
    internal static void Park(PoolWorker worker)
    {
        s_lock.Enter();
        worker.NextParked = s_parked;
        worker.IsParked = true;
        s_parked = worker;
        Interlocked.Decrement(ref s_active);
        s_lock.Exit();
        Interlocked.Decrement(ref s_searching);
        if (HasWork) Notify();
    }

    /// <summary>Removes a worker that nobody needed for a while; false if it was just signalled.</summary>
    internal static bool Retire(PoolWorker worker)
    {
        s_lock.Enter();
        bool idle = worker.IsParked;
        if (idle)
        {
            Unpark(worker);
            s_completed += worker.Completed;
            s_workers = Array.FindAll(s_workers, other => other != worker);
        }
        s_lock.Exit();
        return idle;
    }

    /// <summary>A worker is about to wait for other work: another may run instead.</summary>
    internal static void BeginBlocking()
    {
        Interlocked.Decrement(ref s_active);
        if (HasWork) Notify();
    }

    internal static void EndBlocking() => Interlocked.Increment(ref s_active);

    /// <summary>Changes how many workers may be active.</summary>
    internal static void Adjust(int difference)
    {
        s_lock.Enter();
        s_goal = Math.Clamp(s_goal + difference, Minimum, s_maximum);
        s_lock.Exit();
    }
}
