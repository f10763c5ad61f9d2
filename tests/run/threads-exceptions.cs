// Exceptions on several threads at once: nested, filtered, rethrown, with finally blocks, deep and shallow, with their traces.
static class Program
{
    class Deep : Exception { public int Level; public Deep(int level) : base("level " + level) => Level = level; }

    [ThreadStatic] static int t_finally;

    static int Dive(int depth, int level)
    {
        try
        {
            if (depth == 0) throw new Deep(level);
            return Dive(depth - 1, level) + 1;
        }
        finally { t_finally++; }
    }

    static bool Accept(Deep e, int want) => e.Level == want;

    static int Run(int k, int rounds)
    {
        int sum = 0;
        for (int n = 0; n < rounds; n++)
        {
            try { Dive(n % 40, n); }
            catch (Deep e) when (Accept(e, -1)) { sum += 1000000; }
            catch (Deep e) when (Accept(e, n)) { sum += e.Level; }
            try
            {
                try { try { Dive(3, k); } catch (Deep) { throw; } }
                catch (Deep e) { throw new InvalidOperationException("outer", e); }
            }
            catch (InvalidOperationException e) { sum += ((Deep)e.InnerException!).Level; }
            try { object o = "text"; sum += (int)o; } catch (InvalidCastException) { sum++; }
            try { int[] a = new int[n % 3]; a[5] = 1; } catch (IndexOutOfRangeException) { sum++; }
            try { try { throw new Deep(1); } finally { try { throw new Deep(2); } catch (Deep) { sum++; } } } catch (Deep e) { sum += e.Level; }
        }
        return sum;
    }

    static void Main()
    {
        const int Threads = 8, Rounds = 500;
        var sums = new int[Threads];
        var finals = new int[Threads];
        var ts = new Thread[Threads];
        for (int i = 0; i < Threads; i++) { int k = i; (ts[i] = new Thread(() => { sums[k] = Run(k, Rounds); finals[k] = t_finally; })).Start(); }
        foreach (var t in ts) t.Join();
        Console.WriteLine(string.Join(",", sums));
        Console.WriteLine(string.Join(",", finals) + " " + t_finally);

        // An exception that goes from one thread to another.
        Exception? passed = null;
        var thrower = new Thread(() => { try { Dive(2, 7); } catch (Exception e) { passed = e; } });
        thrower.Start();
        thrower.Join();
        try { throw passed!; } catch (Deep e) { Console.WriteLine(e.Message + " " + (e == passed)); }

        // Many short threads that throw: their tables come and go.
        int caught = 0;
        for (int round = 0; round < 30; round++)
        {
            for (int i = 0; i < 12; i++) (i < Threads ? ref ts[i] : ref ts[i - Threads]) = Started(() => { try { Dive(5, 1); } catch (Deep) { Interlocked.Increment(ref caught); } });
            foreach (var t in ts) t.Join();
        }
        while (Volatile.Read(ref caught) < 360) Thread.Sleep(1);
        Console.WriteLine(caught);
    }

    static Thread Started(ThreadStart start) { var t = new Thread(start); t.Start(); return t; }
}
