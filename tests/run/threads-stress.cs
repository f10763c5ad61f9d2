// Locks, waits with limits, pulses and interruptions all at once: nothing may be lost and nothing may hang.
static class Program
{
    static Thread Go(Action a) { var t = new Thread(() => a()); t.Start(); return t; }

    static void Main()
    {
        Limits();
        Pulses();
        Interrupts();
        Handles();
        Semaphores();
        Starts();
    }

    /// Entering with a limit, which often passes, beside entering without.
    static void Limits()
    {
        object gate = new();
        var own = new Lock();
        int inside = 0, wrong = 0;
        long entered = 0, counted = 0;
        var ts = new Thread[8];
        for (int i = 0; i < ts.Length; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                var r = new Random(k);
                for (int n = 0; n < 300; n++)
                {
                    bool taken = false;
                    if (k % 2 == 0) Monitor.TryEnter(gate, r.Next(3), ref taken);
                    else Monitor.Enter(gate, ref taken);
                    if (taken)
                    {
                        if (Interlocked.Increment(ref inside) != 1) wrong++;
                        entered++;
                        if (n % 64 == 0) Thread.Sleep(1);
                        Interlocked.Decrement(ref inside);
                        Monitor.Exit(gate);
                        Interlocked.Increment(ref counted);
                    }
                    if (own.TryEnter(r.Next(2))) { own.Exit(); }
                }
            });
        }
        foreach (var t in ts) t.Join();
        Console.WriteLine("limits " + wrong + " " + (entered == counted) + " " + (entered >= 4 * 300) + " " + Monitor.TryEnter(gate) + " " + own.TryEnter());
    }

    /// A bounded queue, with waits that give up now and then.
    static void Pulses()
    {
        var queue = new Queue<int>();
        const int Makers = 3, Takers = 3, Each = 2000;
        long sum = 0;
        int taken = 0;
        var ts = new List<Thread>();
        for (int i = 0; i < Makers; i++)
            ts.Add(Go(() =>
            {
                for (int n = 1; n <= Each; n++)
                    lock (queue)
                    {
                        while (queue.Count >= 8) Monitor.Wait(queue, n % 7 == 0 ? 1 : Timeout.Infinite);
                        queue.Enqueue(n);
                        Monitor.PulseAll(queue);
                    }
            }));
        for (int i = 0; i < Takers; i++)
            ts.Add(Go(() =>
            {
                while (true)
                    lock (queue)
                    {
                        while (queue.Count == 0 && taken < Makers * Each) Monitor.Wait(queue, taken % 5 == 0 ? 1 : Timeout.Infinite);
                        if (queue.Count == 0) return;
                        sum += queue.Dequeue();
                        taken++;
                        Monitor.PulseAll(queue);
                    }
            }));
        foreach (var t in ts) t.Join();
        Console.WriteLine("pulses " + taken + " " + sum);
    }

    /// Every interruption is seen once: as an exception of the wait that it meets, or of the next one.
    static void Interrupts()
    {
        object gate = new();
        var seen = new int[4];
        var ts = new Thread[4];
        bool stop = false;
        for (int i = 0; i < 4; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                while (!Volatile.Read(ref stop))
                    try
                    {
                        switch (seen[k] % 4)
                        {
                            case 0: Thread.Sleep(Timeout.Infinite); break;
                            case 1: lock (gate) Monitor.Wait(gate); break;
                            case 2: new ManualResetEventSlim().Wait(); break;
                            default: new AutoResetEvent(false).WaitOne(); break;
                        }
                    }
                    catch (ThreadInterruptedException) { Interlocked.Increment(ref seen[k]); }
            });
        }
        for (int n = 1; n <= 60; n++)
            for (int i = 0; i < 4; i++)
            {
                if (n == 60) Volatile.Write(ref stop, true);
                ts[i].Interrupt();
                while (Volatile.Read(ref seen[i]) < n) Thread.Yield();
            }
        foreach (var t in ts) t.Join();
        Console.WriteLine("interrupts " + string.Join(",", seen));
    }

    /// Events and semaphores waited for by ones and all, with limits.
    static void Handles()
    {
        var a = new AutoResetEvent(false);
        var s = new Semaphore(0, 100000);
        int got = 0, all = 0;
        var ts = new List<Thread>();
        for (int i = 0; i < 3; i++)
            ts.Add(Go(() =>
            {
                while (true)
                {
                    int which = WaitHandle.WaitAny(new WaitHandle[] { a, s }, 1);
                    if (which == 1 && Interlocked.Increment(ref got) >= 3000) return;
                    if (which == WaitHandle.WaitTimeout && Volatile.Read(ref got) >= 3000) return;
                }
            }));
        for (int n = 0; n < 1000; n++) { s.Release(3); if (n % 10 == 0) a.Set(); }
        foreach (var t in ts) t.Join();
        var both = new WaitHandle[] { new AutoResetEvent(false), new Semaphore(0, 10), new Mutex() };
        ts.Clear();
        for (int i = 0; i < 3; i++)
            ts.Add(Go(() => { WaitHandle.WaitAll(both); Interlocked.Increment(ref all); ((Mutex)both[2]).ReleaseMutex(); }));
        for (int n = 0; n < 3; n++)
        {
            ((Semaphore)both[1]).Release();
            ((AutoResetEvent)both[0]).Set();
            while (Volatile.Read(ref all) <= n) Thread.Yield();
        }
        foreach (var t in ts) t.Join();
        Console.WriteLine("handles " + got + " " + all);
    }

    static void Semaphores()
    {
        var s = new SemaphoreSlim(2);
        int inside = 0, most = 0, gaveUp = 0, done = 0;
        var ts = new Thread[6];
        for (int i = 0; i < 6; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                for (int n = 0; n < 500; n++)
                {
                    if (!s.Wait(k % 3 == 0 ? 0 : Timeout.Infinite)) { Interlocked.Increment(ref gaveUp); continue; }
                    int now = Interlocked.Increment(ref inside);
                    if (now > Volatile.Read(ref most)) Volatile.Write(ref most, now);
                    Interlocked.Decrement(ref inside);
                    Interlocked.Increment(ref done);
                    s.Release();
                }
            });
        }
        foreach (var t in ts) t.Join();
        Console.WriteLine("semaphores " + (most <= 2) + " " + (gaveUp + done) + " " + s.CurrentCount);
    }

    /// Threads that start threads, more at a time than are kept for later.
    static void Starts()
    {
        int count = 0;
        var ts = new Thread[20];
        for (int round = 0; round < 5; round++)
        {
            for (int i = 0; i < ts.Length; i++) ts[i] = Go(() => { var inner = Go(() => Interlocked.Increment(ref count)); inner.Join(); Interlocked.Increment(ref count); });
            foreach (var t in ts) t.Join();
        }
        Console.WriteLine("starts " + count);
    }
}
