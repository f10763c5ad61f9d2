// This file holds all timers of the process: a binary heap by due time and a thread that sleeps until the first is due. What is
// due goes to the pool.
using Internal.Runtime;

namespace System.Threading;

internal static class TimerQueue
{
    private static readonly object s_lock = new();
    private static TimerEntry[] s_heap = new TimerEntry[16];
    private static int s_count;
    private static long s_sequence;
    private static int s_wake;      // changes when the thread has to look again
    private static bool s_started;

    internal static long Count => s_count;

    /// <summary>Sets when an entry is due, in milliseconds from now; -1 takes it out.</summary>
    internal static void Change(TimerEntry entry, long due, long period)
    {
        bool first;
        lock (s_lock)
        {
            if (entry.Closed) return;
            Remove(entry);
            entry.Period = period > 0 ? period : 0;
            if (due < 0) return;
            entry.Due = Environment.TickCount64 + due;
            Add(entry);
            first = entry.Index == 0;
        }
        if (first) Wake();
    }

    internal static void Close(TimerEntry entry)
    {
        lock (s_lock)
        {
            entry.Closed = true;
            Remove(entry);
        }
    }

    private static void Wake()
    {
        if (!s_started) Start();
        Interlocked.Increment(ref s_wake);
        Futex.Wake(ref s_wake, 1);
    }

    private static void Start()
    {
        lock (s_lock)
        {
            if (s_started) return;
            s_started = true;
        }
        new Thread(Loop) { IsBackground = true, Name = ".NET Timer" }.UnsafeStart();
    }

    private static void Loop()
    {
        while (true)
        {
            int wake = Volatile.Read(ref s_wake);
            int rest = SendDue();
            if (rest != 0) Futex.Wait(ref s_wake, wake, rest);
        }
    }

    /// <summary>Sends what is due to the pool; the milliseconds to the next, -1 without one.</summary>
    private static int SendDue()
    {
        while (true)
        {
            TimerEntry entry;
            lock (s_lock)
            {
                if (s_count == 0) return -1;
                entry = s_heap[0];
                long now = Environment.TickCount64;
                if (entry.Due > now) return (int)Math.Min(entry.Due - now, int.MaxValue);
                Remove(entry);
                entry.Claim();
                if (entry.Period > 0)
                {
                    entry.Due = Math.Max(entry.Due + entry.Period, now);
                    Add(entry);
                }
            }
            ThreadPool.Enqueue(entry, preferLocal: false);
        }
    }

    private static void Add(TimerEntry entry)
    {
        entry.Sequence = s_sequence++;
        if (s_count == s_heap.Length) Array.Resize(ref s_heap, s_count * 2);
        Up(entry, s_count++);
    }

    private static void Remove(TimerEntry entry)
    {
        int hole = entry.Index;
        if (hole < 0) return;
        entry.Index = -1;
        TimerEntry last = s_heap[--s_count];
        s_heap[s_count] = null!;
        if (last == entry) return;
        if (hole > 0 && IsBefore(last, s_heap[(hole - 1) / 2])) Up(last, hole);
        else Down(last, hole);
    }

    private static bool IsBefore(TimerEntry a, TimerEntry b) => a.Due < b.Due || a.Due == b.Due && a.Sequence < b.Sequence;

    private static void Up(TimerEntry entry, int hole)
    {
        for (int parent; hole > 0 && IsBefore(entry, s_heap[parent = (hole - 1) / 2]); hole = parent) Put(s_heap[parent], hole);
        Put(entry, hole);
    }

    private static void Down(TimerEntry entry, int hole)
    {
        for (int child; (child = hole * 2 + 1) < s_count; hole = child)
        {
            if (child + 1 < s_count && IsBefore(s_heap[child + 1], s_heap[child])) child++;
            if (!IsBefore(s_heap[child], entry)) break;
            Put(s_heap[child], hole);
        }
        Put(entry, hole);
    }

    private static void Put(TimerEntry entry, int index)
    {
        s_heap[index] = entry;
        entry.Index = index;
    }
}
