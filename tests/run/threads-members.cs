// The members of Thread, Monitor, Lock, ThreadLocal, LazyInitializer, Lazy and Interlocked, and what they throw.
static class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": nothing thrown"); }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Replace("\r", "").Replace("\n", "|") + (e.InnerException is { } i ? " <- " + i.Message : "")); }
    }

    static Thread Go(Action a) { var t = new Thread(() => a()); t.Start(); return t; }

    static void Main()
    {
        States();
        Misuse();
        Monitors();
        Locks();
        Locals();
        Lazies();
        Atomics();
    }

    static void States()
    {
        var main = Thread.CurrentThread;
        Console.WriteLine($"{main.IsAlive} {main.IsBackground} {main.IsThreadPoolThread} {main.ThreadState} {main.Priority} {main.ManagedThreadId == Environment.CurrentManagedThreadId}");
        main.Name = "main";
        Console.WriteLine(main.Name);
        var gate = new ManualResetEventSlim();
        var t = new Thread(() => gate.Wait()) { Name = "first" };
        Console.WriteLine($"{t.IsAlive} {t.IsBackground} {t.ThreadState} {t.Name} {t.ManagedThreadId > 0} {t.ManagedThreadId != main.ManagedThreadId}");
        t.IsBackground = true;
        t.Name = "second";
        t.Priority = ThreadPriority.AboveNormal;
        Console.WriteLine($"{t.ThreadState} {t.Name} {t.Priority}");
        t.Start();
        Console.WriteLine($"{t.IsAlive} {t.Join(0)} {t.Join(2)} {t.Join(TimeSpan.FromMilliseconds(1))}");
        while ((t.ThreadState & ThreadState.WaitSleepJoin) == 0) Thread.Sleep(1);
        Console.WriteLine(t.ThreadState);
        gate.Set();
        t.Join();
        Console.WriteLine($"{t.IsAlive} {t.ThreadState} {t.Name} {t.Join(0)} {t.ManagedThreadId > 0}");
        Try("background of the dead", () => t.IsBackground.ToString());
        Try("background of the dead", () => t.IsBackground = true);
        Try("priority of the dead", () => t.Priority.ToString());
        Try("start again", () => t.Start());
        string? seen = null;
        var named = new Thread(p => seen = Thread.CurrentThread.Name + p);
        named.Name = "näme";
        named.Start("!");
        named.Join();
        Console.WriteLine(seen);
        int ids = 0;
        var own = new Thread(() => ids = Thread.CurrentThread.ManagedThreadId);
        own.Start(); own.Join();
        Console.WriteLine(ids == own.ManagedThreadId);
        Console.WriteLine(own.GetHashCode() == own.ManagedThreadId);
        Console.WriteLine(Thread.GetCurrentProcessorId() >= 0);
        Console.WriteLine(Environment.ProcessorCount > 0);
        Thread.SpinWait(10); Thread.Sleep(0); Thread.Sleep(TimeSpan.Zero); Thread.MemoryBarrier();
        Console.WriteLine(Thread.CurrentThread.CurrentCulture.Name == "");
    }

    static void Misuse()
    {
        Try("null", () => new Thread((ThreadStart)null!));
        Try("stack", () => new Thread(() => { }, -1));
        Try("parameter", () => new Thread(() => { }).Start(5));
        Try("join", () => new Thread(() => { }).Join());
        Try("sleep", () => Thread.Sleep(-2));
        Try("sleep", () => Thread.Sleep(TimeSpan.FromDays(50)));
        Try("join", () => Thread.CurrentThread.Join(-2));
        Try("join", () => Thread.CurrentThread.Join(TimeSpan.FromDays(50)));
        Try("priority", () => Thread.CurrentThread.Priority = (ThreadPriority)9);
        var running = Go(() => Thread.Sleep(5));
        Try("running", () => running.Start());
        running.Join();
        var early = new Thread(() => { try { Thread.Sleep(1000); } catch (ThreadInterruptedException e) { Console.WriteLine("early " + e.Message); } });
        early.Start();
        early.Interrupt();
        early.Join();
        var self = Go(() => { Thread.CurrentThread.Interrupt(); try { Thread.Sleep(0); Console.WriteLine("sleep 0 passes"); Thread.Sleep(1); } catch (ThreadInterruptedException) { Console.WriteLine("self"); } });
        self.Join();
    }

    static void Monitors()
    {
        object o = new();
        Try("null", () => Monitor.Enter(null!));
        Try("null", () => Monitor.Exit(null!));
        Try("null", () => Monitor.Wait(null!));
        Try("null", () => Monitor.Pulse(null!));
        Try("null", () => Monitor.IsEntered(null!));
        Try("exit", () => Monitor.Exit(o));
        Try("wait", () => Monitor.Wait(o));
        Try("pulse", () => Monitor.Pulse(o));
        Try("pulse all", () => Monitor.PulseAll(o));
        bool taken = true;
        Try("taken", () => Monitor.Enter(o, ref taken));
        Try("taken", () => Monitor.TryEnter(o, 5, ref taken));
        Try("timeout", () => Monitor.TryEnter(o, -2));
        Try("timeout", () => Monitor.TryEnter(o, TimeSpan.FromDays(50)));
        lock (o) Try("timeout", () => Monitor.Wait(o, -2));
        lock (o) Try("timeout", () => Monitor.Wait(o, TimeSpan.FromDays(50)));
        lock (o) Console.WriteLine(Monitor.Wait(o, 1) + " " + Monitor.IsEntered(o));
        for (int i = 0; i < 2000; i++) Monitor.Enter(o);
        int hash = o.GetHashCode();
        Go(() => Console.WriteLine("other " + Monitor.TryEnter(o) + Monitor.TryEnter(o, 2) + Monitor.IsEntered(o))).Join();
        for (int i = 0; i < 2000; i++) Monitor.Exit(o);
        Console.WriteLine(Monitor.IsEntered(o) + " " + (hash == o.GetHashCode()));
        var order = new List<int>();
        var ts = new Thread[3];
        int ready = 0;
        for (int i = 0; i < 3; i++)
        {
            int k = i;
            lock (o)
            {
                ts[i] = Go(() => { lock (o) { ready++; Monitor.Wait(o); order.Add(k); } });
            }
            while (true) lock (o) if (ready > i) break;
        }
        lock (o) { Monitor.Pulse(o); Monitor.Pulse(o); }
        lock (o) Monitor.PulseAll(o);
        foreach (var t in ts) t.Join();
        order.Sort();
        Console.WriteLine(string.Join(",", order));
        lock ("literal") Console.WriteLine(Monitor.IsEntered("literal"));
        lock (typeof(int)) Console.WriteLine(Monitor.IsEntered(typeof(int)));
        var waiter = Go(() => { lock (o) try { Monitor.Wait(o); } catch (ThreadInterruptedException) { Console.WriteLine("interrupted, entered " + Monitor.IsEntered(o)); } });
        Thread.Sleep(5);
        waiter.Interrupt();
        waiter.Join();
        lock (o)
        {
            var enterer = Go(() => { try { lock (o) { } } catch (ThreadInterruptedException) { Console.WriteLine("interrupted, entered " + Monitor.IsEntered(o)); } });
            Thread.Sleep(5);
            enterer.Interrupt();
            enterer.Join();
        }
        lock (o) Console.WriteLine("free again");
        Console.WriteLine(Monitor.LockContentionCount > 0);
    }

    static void Locks()
    {
        var l = new Lock();
        Try("exit", () => l.Exit());
        l.Enter();
        Console.WriteLine(l.TryEnter() + " " + l.TryEnter(1) + " " + l.TryEnter(TimeSpan.Zero) + " " + l.IsHeldByCurrentThread);
        for (int i = 0; i < 4; i++) l.Exit();
        Console.WriteLine(l.IsHeldByCurrentThread);
        using (l.EnterScope()) Go(() => Console.WriteLine(l.TryEnter() + " " + l.TryEnter(2) + " " + l.IsHeldByCurrentThread)).Join();
        Try("timeout", () => l.TryEnter(-2));
        long sum = 0;
        var ts = new Thread[8];
        for (int i = 0; i < 8; i++) ts[i] = Go(() => { for (int n = 0; n < 20000; n++) lock (l) sum += n; });
        foreach (var t in ts) t.Join();
        Console.WriteLine(sum);
    }

    static void Locals()
    {
        var made = 0;
        var local = new ThreadLocal<int>(() => { Interlocked.Increment(ref made); return Environment.CurrentManagedThreadId; }, true);
        Console.WriteLine(local.IsValueCreated + " " + local);
        Console.WriteLine((local.Value == Environment.CurrentManagedThreadId) + " " + local.IsValueCreated);
        var ts = new Thread[4];
        int right = 0;
        for (int i = 0; i < 4; i++) ts[i] = Go(() => { for (int n = 0; n < 100; n++) if (local.Value == Environment.CurrentManagedThreadId) Interlocked.Increment(ref right); });
        foreach (var t in ts) t.Join();
        Console.WriteLine($"{right} {made} {local.Values.Count}");
        local.Value = -1;
        Console.WriteLine(local.Value + " " + local.Values.Contains(-1) + " " + local.ToString());
        Try("values", () => new ThreadLocal<int>().Values.ToString());
        Try("null", () => new ThreadLocal<int>((Func<int>)null!));
        var plain = new ThreadLocal<string>();
        Console.WriteLine((plain.Value == null) + " " + plain.IsValueCreated);
        int fails = 0;
        var failing = new ThreadLocal<int>(() => { if (fails++ < 2) throw new InvalidOperationException("fails " + fails); return 7; });
        Try("fails", () => failing.Value.ToString());
        Try("fails", () => failing.Value.ToString());
        Console.WriteLine(failing.Value);
        local.Dispose();
        Try("disposed", () => local.Value.ToString());
        Try("disposed", () => local.IsValueCreated.ToString());
        var many = new ThreadLocal<int>[40];
        for (int i = 0; i < many.Length; i++) { int k = i; many[i] = new ThreadLocal<int>(() => k); }
        int total = 0;
        Go(() => { foreach (var x in many) total += x.Value; }).Join();
        Console.WriteLine(total);
    }

    class Expensive { public static int Made; public Expensive() { Interlocked.Increment(ref Made); Thread.Sleep(2); } }
    class Bad { public Bad() => throw new InvalidOperationException("bad"); }

    static void Lazies()
    {
        foreach (LazyThreadSafetyMode mode in new[] { LazyThreadSafetyMode.None, LazyThreadSafetyMode.PublicationOnly, LazyThreadSafetyMode.ExecutionAndPublication })
        {
            int calls = 0;
            var failing = new Lazy<int>(() => { calls++; throw new InvalidOperationException("call " + calls); }, mode);
            Try(mode + " 1", () => failing.Value.ToString());
            Try(mode + " 2", () => failing.Value.ToString());
            Console.WriteLine(failing.IsValueCreated + " " + failing);
            Lazy<int> recursive = null!;
            if (mode != LazyThreadSafetyMode.PublicationOnly)
            {
                recursive = new Lazy<int>(() => recursive.Value, mode);
                Try(mode + " recursive", () => recursive.Value.ToString());
            }
            int made = 0;
            var lazy = new Lazy<object>(() => { Interlocked.Increment(ref made); Thread.Sleep(1); return new object(); }, mode);
            if (mode != LazyThreadSafetyMode.None)
            {
                var got = new object[6];
                var ts = new Thread[6];
                for (int i = 0; i < 6; i++) { int k = i; ts[i] = Go(() => got[k] = lazy.Value); }
                foreach (var t in ts) t.Join();
                Console.WriteLine(Array.TrueForAll(got, x => x == got[0]) + " " + (mode == LazyThreadSafetyMode.PublicationOnly ? made >= 1 : made == 1));
            }
            Try(mode + " ctor", () => new Lazy<Bad>(mode).Value.ToString());
        }
        Try("mode", () => new Lazy<int>((LazyThreadSafetyMode)7));
        Try("null", () => new Lazy<int>((Func<int>)null!));
        Try("no ctor", () => new Lazy<string>().Value.ToString());
        Expensive? e = null;
        var all = new Thread[4];
        for (int i = 0; i < 4; i++) all[i] = Go(() => LazyInitializer.EnsureInitialized(ref e));
        foreach (var t in all) t.Join();
        Console.WriteLine(e != null);
        object? gate = null;
        bool ready = false;
        int n = 0, counted = 0;
        for (int i = 0; i < 4; i++) all[i] = Go(() => LazyInitializer.EnsureInitialized(ref n, ref ready, ref gate, () => { Interlocked.Increment(ref counted); return 42; }));
        foreach (var t in all) t.Join();
        Console.WriteLine($"{n} {ready} {counted} {gate != null}");
        string? none = null;
        Try("null", () => LazyInitializer.EnsureInitialized(ref none, () => null!));
        Try("null", () => LazyInitializer.EnsureInitialized(ref none, ref gate, () => null!));
    }

    enum Color : byte { Red, Green, Blue }

    static void Atomics()
    {
        byte b = 1; sbyte sb = -1; short s = -2; ushort us = 3; int i = 4; uint ui = 5; long l = 6; ulong ul = 7; nint ni = 8; nuint nui = 9; float f = 1.5f; double d = 2.5; Color c = Color.Red; bool flag = false; char ch = 'a';
        Console.WriteLine($"{Interlocked.Exchange(ref b, 200)} {Interlocked.Exchange(ref sb, -100)} {Interlocked.Exchange(ref s, -300)} {Interlocked.Exchange(ref us, 60000)} {Interlocked.Exchange(ref ni, -5)} {Interlocked.Exchange(ref nui, 5u)}");
        Console.WriteLine($"{b} {sb} {s} {us} {ni} {nui}");
        Console.WriteLine($"{Interlocked.CompareExchange(ref b, 1, 200)} {Interlocked.CompareExchange(ref sb, 1, 5)} {Interlocked.CompareExchange(ref s, 1, -300)} {Interlocked.CompareExchange(ref us, 1, 60000)} {Interlocked.CompareExchange(ref ni, 1, -5)} {Interlocked.CompareExchange(ref nui, 1u, 6u)}");
        Console.WriteLine($"{b} {sb} {s} {us} {ni} {nui}");
        Console.WriteLine($"{Interlocked.Exchange(ref c, Color.Blue)} {c} {Interlocked.CompareExchange(ref c, Color.Green, Color.Blue)} {c} {Interlocked.Exchange(ref flag, true)} {flag} {Interlocked.CompareExchange(ref ch, 'b', 'a')} {ch}");
        Console.WriteLine($"{Interlocked.Add(ref i, 10)} {Interlocked.Add(ref ui, 10)} {Interlocked.Add(ref l, 10)} {Interlocked.Add(ref ul, 10)} {Interlocked.Increment(ref ui)} {Interlocked.Decrement(ref ul)} {Interlocked.Increment(ref l)} {Interlocked.Decrement(ref i)}");
        Console.WriteLine($"{Interlocked.And(ref i, 9)} {i} {Interlocked.Or(ref ui, 1)} {ui} {Interlocked.And(ref l, 3)} {l} {Interlocked.Or(ref ul, 1)} {ul}");
        Console.WriteLine($"{Interlocked.Exchange(ref f, 3.5f)} {Interlocked.CompareExchange(ref f, 4.5f, 3.5f)} {f} {Interlocked.CompareExchange(ref d, 1, 2)} {d} {Interlocked.Read(ref l)} {Interlocked.Read(ref ul)}");
        Interlocked.MemoryBarrierProcessWide();
        long wrap = long.MaxValue;
        Console.WriteLine(Interlocked.Increment(ref wrap));
        Volatile.Write(ref f, 2f); Volatile.Write(ref d, 3); Volatile.Write(ref flag, false);
        Console.WriteLine($"{Volatile.Read(ref f)} {Volatile.Read(ref d)} {Volatile.Read(ref flag)}");
        Volatile.Write(ref i, 77);
        Console.WriteLine(i);
        int[] counts = new int[4]; long total = 0; double sum = 0; int bits = 0;
        var ts = new Thread[8];
        for (int t = 0; t < 8; t++)
        {
            int k = t;
            ts[t] = Go(() =>
            {
                for (int n = 0; n < 10000; n++)
                {
                    Interlocked.Increment(ref counts[n & 3]);
                    Interlocked.Add(ref total, k);
                    double old;
                    do old = Volatile.Read(ref sum); while (Interlocked.CompareExchange(ref sum, old + 0.5, old) != old);
                    Interlocked.Or(ref bits, 1 << (n & 15));
                }
            });
        }
        foreach (var t in ts) t.Join();
        Console.WriteLine($"{string.Join(",", counts)} {total} {sum} {bits}");
        try { Interlocked.Exchange<DateTime>(ref Bad2.When, default); } catch (NotSupportedException e) { Console.WriteLine(e.Message); }
    }

    static class Bad2 { public static DateTime When; }
}
