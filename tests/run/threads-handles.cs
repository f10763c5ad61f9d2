// Wait handles: events, semaphores, mutexes, waiting for one, any and all, and what they say when they are misused.
static class Program
{
    static void Try(string what, Action a)
    {
        try { a(); Console.WriteLine(what + ": nothing thrown"); }
        catch (Exception e) { Console.WriteLine(what + ": " + e.GetType().Name + ": " + e.Message.Replace("\r", "").Replace("\n", "|")); }
    }

    static Thread Go(Action a) { var t = new Thread(() => a()); t.Start(); return t; }

    static void Main()
    {
        var auto = new AutoResetEvent(false);
        var manual = new ManualResetEvent(true);
        Console.WriteLine($"{auto.WaitOne(0)} {manual.WaitOne(0)} {manual.WaitOne(0)} {auto.Set()} {auto.Set()} {auto.WaitOne(0)} {auto.WaitOne(0)} {manual.Reset()} {manual.WaitOne(1)}");

        int passed = 0;
        var waiting = new Thread[4];
        for (int i = 0; i < 4; i++) waiting[i] = Go(() => { manual.WaitOne(); Interlocked.Increment(ref passed); });
        manual.Set();
        foreach (var t in waiting) t.Join();
        Console.WriteLine("manual let through " + passed);

        passed = 0;
        for (int i = 0; i < 4; i++) waiting[i] = Go(() => { auto.WaitOne(); Interlocked.Increment(ref passed); auto.Set(); });
        auto.Set();
        foreach (var t in waiting) t.Join();
        Console.WriteLine("auto let through " + passed + " and is set " + auto.WaitOne(0));

        var s = new Semaphore(2, 3);
        Console.WriteLine($"{s.WaitOne(0)} {s.WaitOne(0)} {s.WaitOne(0)} {s.Release()} {s.Release(2)}");
        Try("full", () => s.Release());
        Try("release 0", () => s.Release(0));
        Try("semaphore -1", () => new Semaphore(-1, 1));
        Try("semaphore 0 0", () => new Semaphore(0, 0));
        Try("semaphore 2 1", () => new Semaphore(2, 1));

        var m = new Mutex(true);
        Console.WriteLine($"{m.WaitOne(0)} {m.WaitOne()}");
        Go(() => Console.WriteLine("another gets it " + m.WaitOne(5))).Join();
        m.ReleaseMutex(); m.ReleaseMutex(); m.ReleaseMutex();
        Try("not owned", () => m.ReleaseMutex());
        Go(() => { Console.WriteLine("another gets it " + m.WaitOne(5)); }).Join();
        try { m.WaitOne(); }
        catch (AbandonedMutexException e) { Console.WriteLine($"{e.Message} {e.MutexIndex} {e.Mutex == null}"); }
        m.ReleaseMutex();
        Go(() => { m.WaitOne(); }).Join();
        try { WaitHandle.WaitAny(new WaitHandle[] { auto, m }); }
        catch (AbandonedMutexException e) { Console.WriteLine($"{e.Message} {e.MutexIndex} {e.Mutex == m}"); }
        m.ReleaseMutex();
        Console.WriteLine("free " + m.WaitOne(0));
        m.ReleaseMutex();

        manual.Reset();
        var any = new WaitHandle[] { auto, manual, s };
        Console.WriteLine($"{WaitHandle.WaitAny(any)} {WaitHandle.WaitAny(any)} {WaitHandle.WaitAny(any, 0)} {WaitHandle.WaitAny(any, 0) == WaitHandle.WaitTimeout} {WaitHandle.WaitTimeout}");
        auto.Set(); manual.Set(); s.Release();
        Console.WriteLine($"{WaitHandle.WaitAll(any, 10)} {WaitHandle.WaitAll(any, 10)} {auto.WaitOne(0)} {manual.WaitOne(0)} {s.WaitOne(0)}");
        auto.Set();
        Console.WriteLine($"{WaitHandle.WaitAll(any, 0)} {auto.WaitOne(0)}"); // all or none
        manual.Reset();
        var all = Go(() => Console.WriteLine("all " + WaitHandle.WaitAll(any)));
        auto.Set(); s.Release(); manual.Set();
        all.Join();
        manual.Reset();
        int index = -2;
        var anyThread = Go(() => index = WaitHandle.WaitAny(any));
        s.Release();
        anyThread.Join();
        Console.WriteLine("any " + index);

        var done = new ManualResetEvent(false);
        var echo = Go(() => { auto.WaitOne(); done.Set(); });
        Console.WriteLine("signal and wait " + WaitHandle.SignalAndWait(auto, done));
        echo.Join();
        Console.WriteLine("signal and wait " + WaitHandle.SignalAndWait(auto, new AutoResetEvent(false), 1, false) + " " + auto.WaitOne(0));

        Try("null", () => WaitHandle.WaitAny(null!));
        Try("empty any", () => WaitHandle.WaitAny(new WaitHandle[0]));
        Try("empty all", () => WaitHandle.WaitAll(new WaitHandle[0]));
        Try("null element", () => WaitHandle.WaitAny(new WaitHandle[] { auto, null! }));
        Try("twice", () => WaitHandle.WaitAll(new WaitHandle[] { auto, auto }));
        Try("too many", () => WaitHandle.WaitAny(new WaitHandle[65]));
        Try("-2", () => auto.WaitOne(-2));
        Try("long", () => auto.WaitOne(TimeSpan.FromDays(100)));
        Try("-2 any", () => WaitHandle.WaitAny(any, -2));
        var other = new AutoResetEvent(true);
        other.Dispose();
        Try("disposed", () => other.WaitOne());
        Try("disposed", () => other.Set());
        Try("disposed", () => other.Reset());
        Try("disposed any", () => WaitHandle.WaitAny(new WaitHandle[] { auto, other }));
        m.Close();
        Try("disposed mutex", () => m.ReleaseMutex());
        var unnamed = new EventWaitHandle(true, EventResetMode.AutoReset, null, out bool created);
        Console.WriteLine(created + " " + unnamed.WaitOne(0) + unnamed.WaitOne(0));
        var interrupted = Go(() => { try { new AutoResetEvent(false).WaitOne(); } catch (ThreadInterruptedException) { Console.WriteLine("interrupted"); } });
        interrupted.Interrupt();
        interrupted.Join();
    }
}
