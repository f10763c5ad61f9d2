// The light classes: SemaphoreSlim, ManualResetEventSlim, CountdownEvent, Barrier, ReaderWriterLockSlim, SpinLock, SpinWait.
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
        Semaphores();
        Events();
        Countdowns();
        Barriers();
        ReadersAndWriters();
        Spins();
    }

    static void Semaphores()
    {
        var s = new SemaphoreSlim(1, 3);
        Console.WriteLine($"{s.CurrentCount} {s.Wait(0)} {s.Wait(0)} {s.Wait(5)} {s.Release(2)} {s.CurrentCount} {s.Release()}");
        Try("full", () => s.Release());
        Try("0", () => s.Release(0));
        Try("ctor", () => new SemaphoreSlim(-1));
        Try("ctor", () => new SemaphoreSlim(2, 1));
        Try("ctor", () => new SemaphoreSlim(0, 0));
        Try("wait", () => s.Wait(-2));
        Try("wait", () => s.Wait(TimeSpan.FromDays(100)));
        var none = new SemaphoreSlim(0);
        int passed = 0;
        var ts = new Thread[6];
        for (int i = 0; i < 6; i++) ts[i] = Go(() => { none.Wait(); Interlocked.Increment(ref passed); });
        none.Release(2); none.Release(4);
        foreach (var t in ts) t.Join();
        Console.WriteLine("passed " + passed + " " + none.CurrentCount);
        Console.WriteLine("handle " + s.AvailableWaitHandle.WaitOne(0) + " " + s.Wait(0) + s.Wait(0) + s.Wait(0) + " " + s.AvailableWaitHandle.WaitOne(0) + " " + s.Release() + " " + s.AvailableWaitHandle.WaitOne(0));
        s.Dispose();
        Try("disposed", () => s.Wait());
        Try("disposed", () => s.Release());
    }

    static void Events()
    {
        var e = new ManualResetEventSlim();
        Console.WriteLine($"{e.IsSet} {e.Wait(0)} {e.Wait(2)}");
        int passed = 0;
        var ts = new Thread[3];
        for (int i = 0; i < 3; i++) ts[i] = Go(() => { e.Wait(); Interlocked.Increment(ref passed); });
        e.Set();
        foreach (var t in ts) t.Join();
        Console.WriteLine(passed + " " + e.IsSet + e.Wait(0));
        var handle = e.WaitHandle;
        Console.Write(handle.WaitOne(0)); e.Reset(); Console.Write(handle.WaitOne(0)); e.Set(); Console.WriteLine(handle.WaitOne(0));
        Console.WriteLine(new ManualResetEventSlim(true).IsSet + " " + (new ManualResetEventSlim(false, 5).SpinCount is 1 or 5));
        Try("spins", () => new ManualResetEventSlim(false, -1));
        Try("spins", () => new ManualResetEventSlim(false, 5000));
        e.Dispose();
        Try("disposed", () => e.Wait());
        Try("disposed", () => e.Reset());
        Try("disposed", () => e.Set());
    }

    static void Countdowns()
    {
        var c = new CountdownEvent(3);
        Console.WriteLine($"{c.CurrentCount} {c.InitialCount} {c.IsSet} {c.Signal()} {c.TryAddCount()} {c.Signal(2)} {c.CurrentCount} {c.Signal()} {c.IsSet} {c.TryAddCount()}");
        Try("below", () => c.Signal());
        Try("add", () => c.AddCount());
        c.Reset(2);
        Try("too many", () => c.Signal(3));
        Try("0", () => c.Signal(0));
        Try("-1", () => new CountdownEvent(-1));
        var ts = new Thread[2];
        for (int i = 0; i < 2; i++) ts[i] = Go(() => c.Signal());
        c.Wait();
        Console.WriteLine(c.IsSet + " " + c.WaitHandle.WaitOne(0) + " " + c.Wait(0));
        c.Reset();
        Console.WriteLine(c.CurrentCount + " " + c.Wait(1));
        Console.WriteLine(new CountdownEvent(0).IsSet);
        foreach (var t in ts) t.Join();
        c.Dispose();
        Try("disposed", () => c.Signal());
    }

    static void Barriers()
    {
        var log = new List<string>();
        var b = new Barrier(3, x => log.Add("phase " + x.CurrentPhaseNumber));
        Console.WriteLine($"{b.ParticipantCount} {b.ParticipantsRemaining} {b.CurrentPhaseNumber}");
        int[] at = new int[3];
        bool ok = true;
        var ts = new Thread[3];
        for (int i = 0; i < 3; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                for (int p = 0; p < 100; p++)
                {
                    Volatile.Write(ref at[k], p + 1);
                    b.SignalAndWait();
                    for (int j = 0; j < 3; j++) if (Volatile.Read(ref at[j]) < p + 1) ok = false;
                }
            });
        }
        foreach (var t in ts) t.Join();
        Console.WriteLine(ok + " " + log.Count + " " + log[99] + " " + b.CurrentPhaseNumber);
        Console.WriteLine(b.AddParticipant() + " " + b.AddParticipants(2) + " " + b.ParticipantCount);
        b.RemoveParticipants(5);
        b.SignalAndWait();
        Console.WriteLine(b.CurrentPhaseNumber);
        Try("remove 5", () => b.RemoveParticipants(5));
        Try("add 0", () => b.AddParticipants(0));
        Try("ctor", () => new Barrier(-1));
        Try("ctor", () => new Barrier(40000));
        Try("wait", () => b.SignalAndWait(-2));
        b.AddParticipant();
        Console.WriteLine("timed out " + b.SignalAndWait(2) + " " + b.ParticipantsRemaining);
        var bad = new Barrier(1, _ => throw new InvalidOperationException("post"));
        Try("post phase", () => bad.SignalAndWait());
        var inside = new Barrier(1, x => x.SignalAndWait());
        Try("inside", () => inside.SignalAndWait());
        var none = new Barrier(0);
        Try("none", () => none.SignalAndWait());
        b.Dispose();
        Try("disposed", () => b.SignalAndWait());
    }

    static void ReadersAndWriters()
    {
        var rw = new ReaderWriterLockSlim();
        rw.EnterReadLock();
        Console.WriteLine($"{rw.IsReadLockHeld} {rw.IsWriteLockHeld} {rw.CurrentReadCount} {rw.RecursiveReadCount} {rw.RecursionPolicy}");
        Try("again", () => rw.EnterReadLock());
        Try("write", () => rw.EnterWriteLock());
        Try("upgradeable", () => rw.EnterUpgradeableReadLock());
        Go(() => { Console.WriteLine("other reads " + rw.TryEnterReadLock(0)); rw.ExitReadLock(); Console.WriteLine("other writes " + rw.TryEnterWriteLock(2)); }).Join();
        rw.ExitReadLock();
        Try("exit", () => rw.ExitReadLock());
        Try("exit", () => rw.ExitWriteLock());
        Try("exit", () => rw.ExitUpgradeableReadLock());
        rw.EnterUpgradeableReadLock();
        Go(() => { Console.WriteLine("other reads " + rw.TryEnterReadLock(0)); rw.ExitReadLock(); Console.WriteLine("other upgradeable " + rw.TryEnterUpgradeableReadLock(1)); }).Join();
        rw.EnterWriteLock();
        Console.WriteLine($"{rw.IsUpgradeableReadLockHeld} {rw.IsWriteLockHeld} {rw.RecursiveWriteCount} {rw.RecursiveUpgradeCount}");
        Go(() => Console.WriteLine("other reads " + rw.TryEnterReadLock(1))).Join();
        rw.ExitWriteLock();
        rw.ExitUpgradeableReadLock();
        rw.EnterWriteLock();
        Try("again", () => rw.EnterWriteLock());
        Try("read", () => rw.EnterReadLock());
        rw.ExitWriteLock();
        var deep = new ReaderWriterLockSlim(LockRecursionPolicy.SupportsRecursion);
        deep.EnterWriteLock(); deep.EnterWriteLock(); deep.EnterReadLock(); deep.EnterUpgradeableReadLock();
        Console.WriteLine($"{deep.RecursiveWriteCount} {deep.RecursiveReadCount} {deep.RecursiveUpgradeCount} {deep.CurrentReadCount}");
        deep.ExitUpgradeableReadLock(); deep.ExitReadLock(); deep.ExitWriteLock(); deep.ExitWriteLock();
        deep.EnterReadLock(); deep.EnterReadLock();
        Try("write after read", () => deep.EnterWriteLock());
        Console.WriteLine(deep.RecursiveReadCount + " " + deep.CurrentReadCount);
        deep.ExitReadLock(); deep.ExitReadLock();
        int value = 0, wrong = 0;
        var ts = new Thread[8];
        for (int i = 0; i < 8; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                for (int n = 0; n < 2000; n++)
                {
                    if (n % 10 == k)
                    {
                        rw.EnterWriteLock();
                        int old = value; value = old + 1;
                        rw.ExitWriteLock();
                    }
                    else
                    {
                        rw.EnterReadLock();
                        if (rw.CurrentReadCount < 1) Interlocked.Increment(ref wrong);
                        rw.ExitReadLock();
                    }
                }
            });
        }
        foreach (var t in ts) t.Join();
        Console.WriteLine(value + " " + wrong + " " + rw.WaitingReadCount + rw.WaitingWriteCount + rw.WaitingUpgradeCount);
        rw.EnterReadLock();
        Try("dispose", () => rw.Dispose());
        rw.ExitReadLock();
        rw.Dispose();
        Try("disposed", () => rw.EnterReadLock());
    }

    static void Spins()
    {
        var l = new SpinLock(true);
        bool taken = false;
        l.Enter(ref taken);
        Console.WriteLine($"{taken} {l.IsHeld} {l.IsHeldByCurrentThread} {l.IsThreadOwnerTrackingEnabled}");
        bool again = false;
        try { l.Enter(ref again); } catch (LockRecursionException e) { Console.WriteLine(e.Message); }
        try { l.Enter(ref taken); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
        l.Exit();
        try { l.Exit(); } catch (SynchronizationLockException e) { Console.WriteLine(e.Message); }
        int sum = 0;
        var shared = new Shared();
        var ts = new Thread[8];
        for (int i = 0; i < 8; i++)
            ts[i] = Go(() =>
            {
                for (int n = 0; n < 2000; n++)
                {
                    bool mine = false;
                    shared.Lock.Enter(ref mine);
                    sum++;
                    shared.Lock.Exit();
                }
            });
        foreach (var t in ts) t.Join();
        Console.WriteLine(sum);
        var plain = new SpinLock(false);
        bool got = false;
        plain.TryEnter(ref got);
        bool second = false;
        plain.TryEnter(2, ref second);
        Console.WriteLine($"{got} {second} {plain.IsHeld}");
        try { Console.WriteLine(plain.IsHeldByCurrentThread); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
        plain.Exit(false);
        var w = new SpinWait();
        Console.WriteLine(w.Count);
        for (int i = 0; i < 20; i++) w.SpinOnce();
        Console.WriteLine(w.Count + " " + w.NextSpinWillYield);
        w.Reset();
        Console.WriteLine(w.Count);
        bool flag = false;
        var setter = Go(() => { Thread.Sleep(5); Volatile.Write(ref flag, true); });
        SpinWait.SpinUntil(() => Volatile.Read(ref flag));
        Console.WriteLine(SpinWait.SpinUntil(() => false, 3) + " " + SpinWait.SpinUntil(() => true, 0));
        setter.Join();
    }

    class Shared { public SpinLock Lock = new(false); }
}
