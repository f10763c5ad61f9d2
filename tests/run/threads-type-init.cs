// Static constructors and several threads: one runs it, others wait; a circle between two threads is broken; failure reaches all.
static class Program
{
    static Thread Go(Action a) { var t = new Thread(() => a()); t.Start(); return t; }

    class Once
    {
        public static int Runs;
        public static readonly int Value;
        static Once() { Interlocked.Increment(ref Runs); Thread.Sleep(20); Value = 42; }
    }

    class Left
    {
        public static string Text;
        static Left() { Gates.Left.Set(); Gates.Right.Wait(); Gates.Seen[0] = Right.Text ?? "null"; Text = "left"; }
    }

    class Right
    {
        public static string Text;
        static Right() { Gates.Right.Set(); Gates.Left.Wait(); Gates.Seen[1] = Left.Text ?? "null"; Text = "right"; }
    }

    static class Gates
    {
        public static readonly ManualResetEventSlim Left = new(), Right = new();
        public static readonly string[] Seen = new string[2]; public static int FailRuns;
    }

    class Fails
    {
        public static int Value = 1;
        static Fails() { Gates.FailRuns++; Thread.Sleep(10); throw new InvalidOperationException("failed"); }
    }

    class A { public static int V; static A() { Chain.Enter.SignalAndWait(); V = B.V + 1; } }
    class B { public static int V; static B() { Chain.Enter.SignalAndWait(); V = C.V + 1; } }
    class C { public static int V; static C() { Chain.Enter.SignalAndWait(); V = A.V + 1; } }
    static class Chain { public static readonly Barrier Enter = new(3); }

    class Generic<T> { public static readonly string Name; public static int Runs; static Generic() { Runs++; Thread.Sleep(2); Name = typeof(T).Name; } }

    static void Main()
    {
        var ts = new Thread[8];
        int right = 0;
        for (int i = 0; i < 8; i++) ts[i] = Go(() => { if (Once.Value == 42) Interlocked.Increment(ref right); });
        foreach (var t in ts) t.Join();
        Console.WriteLine(right + " " + Once.Runs);

        var l = Go(() => Console.Write(Left.Text.Length > 0 ? "" : "?"));
        var r = Go(() => Console.Write(Right.Text.Length > 0 ? "" : "?"));
        l.Join(); r.Join();
        // One of the two saw the other half made; which one is chance.
        Console.WriteLine(Gates.Seen is ["null", "left"] or ["right", "null"]);
        Console.WriteLine(Left.Text + " " + Right.Text);

        int failed = 0;
        var same = new Exception[6];
        for (int i = 0; i < 6; i++) { int k = i; ts[i] = Go(() => { try { Console.WriteLine(Fails.Value); } catch (TypeInitializationException e) { same[k] = e; Interlocked.Increment(ref failed); } }); }
        for (int i = 0; i < 6; i++) ts[i].Join();
        Console.WriteLine(failed + " " + Gates.FailRuns + " " + Array.TrueForAll(same, e => e == same[0]) + " " + same[0].InnerException!.Message);

        var c = new[] { Go(() => { _ = A.V; }), Go(() => { _ = B.V; }), Go(() => { _ = C.V; }) };
        foreach (var t in c) t.Join();
        int[] values = { A.V, B.V, C.V };
        Array.Sort(values);
        Console.WriteLine(string.Join(",", values));

        int named = 0;
        for (int i = 0; i < 8; i++) { int k = i; ts[i] = Go(() => { if ((k % 2 == 0 ? Generic<int>.Name : Generic<string>.Name) == (k % 2 == 0 ? "Int32" : "String")) Interlocked.Increment(ref named); }); }
        foreach (var t in ts) t.Join();
        Console.WriteLine(named + " " + Generic<int>.Runs + Generic<string>.Runs);
    }
}
