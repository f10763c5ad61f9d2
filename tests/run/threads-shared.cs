// What all threads share without asking: interned strings, Random.Shared, the console, hash codes, collections that are only read.
static class Program
{
    static Thread Go(Action a) { var t = new Thread(() => a()); t.Start(); return t; }

    static void Main()
    {
        const int Threads = 8;
        var ts = new Thread[Threads];
        var interned = new string[Threads][];
        for (int i = 0; i < Threads; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                interned[k] = new string[500];
                for (int n = 0; n < 500; n++) interned[k][n] = string.Intern("text" + n);
            });
        }
        foreach (var t in ts) t.Join();
        bool same = true;
        for (int i = 1; i < Threads; i++) for (int n = 0; n < 500; n++) same &= ReferenceEquals(interned[i][n], interned[0][n]);
        Console.WriteLine("interned " + same);

        int bad = 0;
        for (int i = 0; i < Threads; i++)
            ts[i] = Go(() =>
            {
                var r = Random.Shared;
                int zeros = 0;
                for (int n = 0; n < 5000; n++) { int x = r.Next(100); if (x < 0 || x > 99) bad++; if (x == 0) zeros++; }
                if (zeros > 500) bad++; // a generator that threads broke gives zeros only
            });
        foreach (var t in ts) t.Join();
        Console.WriteLine("random " + bad + " " + ReferenceEquals(Random.Shared, Random.Shared));

        var objects = new object[200];
        for (int i = 0; i < objects.Length; i++) objects[i] = new object();
        var hashes = new int[Threads][];
        for (int i = 0; i < Threads; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                hashes[k] = new int[objects.Length];
                for (int n = 0; n < objects.Length; n++)
                {
                    if ((n + k) % 3 == 0) lock (objects[n]) hashes[k][n] = objects[n].GetHashCode();
                    else hashes[k][n] = objects[n].GetHashCode();
                }
            });
        }
        foreach (var t in ts) t.Join();
        bool equal = true;
        for (int i = 1; i < Threads; i++) for (int n = 0; n < objects.Length; n++) equal &= hashes[i][n] == hashes[0][n];
        Console.WriteLine("hash codes " + equal);

        // Allocation on all threads at once: everything must still be there at the end.
        var kept = new List<string>[Threads];
        for (int i = 0; i < Threads; i++)
        {
            int k = i;
            ts[i] = Go(() =>
            {
                var list = new List<string>();
                var large = new List<byte[]>();
                for (int n = 0; n < 3000; n++)
                {
                    list.Add(k + ":" + n);
                    if (n % 100 == 0) large.Add(new byte[n * 50 + 10]);
                    if (n % 250 == 0) { var a = new int[5000]; Array.Fill(a, k); if (a[4999] != k) Interlocked.Increment(ref bad); }
                }
                foreach (var b in large) foreach (var x in b) if (x != 0) Interlocked.Increment(ref bad);
                kept[k] = list;
            });
        }
        foreach (var t in ts) t.Join();
        for (int i = 0; i < Threads; i++) for (int n = 0; n < 3000; n++) if (kept[i][n] != i + ":" + n) bad++;
        Console.WriteLine("allocation " + bad);

        // A line of several kilobytes from each thread, each whole.
        string line = new('x', 1300);
        for (int i = 0; i < Threads; i++) ts[i] = Go(() => { for (int n = 0; n < 4; n++) Console.WriteLine(line); });
        foreach (var t in ts) t.Join();
        Console.WriteLine("done");
    }
}
