// Loops over arrays whose bounds, starts and steps are of every kind: elements written before an
// exception stay written, loops that do not run check nothing, and counters that wrap go where they go.
using System;

class Holder
{
    public int[] Items;
    public int Count;
    public static int[] Shared = { 1, 2, 3, 4 };
    public int Sum(int n) { int s = 0; for (int i = 0; i < n; i++) { Count++; s += Items[i]; } return s; }
    public int Shrinking(int n) { int s = 0; for (int i = 0; i < n; i++) { s += Items[i]; if (i == 2) Swap(); } return s; }
    public int Replaced(int n) { int s = 0; for (int i = 0; i < n; i++) { s += Items[i]; Items = i == 1 ? new int[3] : Items; } return s; }
    void Swap() { Items = new[] { 7, 7, 7, 7 }; }
}

static class Program
{
    static int step;

    static void Try(string name, Func<object> f)
    {
        string r;
        try { r = Convert.ToString(f()); }
        catch (Exception e) { r = e.GetType().Name; }
        Console.WriteLine(name + ": " + r);
    }

    static string Text(int[] a) { return string.Join(",", a); }

    static void Fill(int[] a, int from, int to) { for (int i = from; i < to; i++) a[i] = i + 1; }
    static void FillTo(int[] a, int from, int to) { for (int i = from; i <= to; i++) a[i] = i + 1; }
    static void FillUnlike(int[] a, int from, int to) { for (int i = from; i != to; i++) a[i] = i + 1; }
    static void Down(int[] a, int from, int to) { for (int i = from; i >= to; i--) a[i] = i + 1; }
    static void DownAbove(int[] a, int from, int to) { for (int i = from; i > to; i--) a[i] = i + 1; }
    static void Early(int[] a, int n) { while (--n >= 0) a[n] = n + 1; }
    static void Late(int[] a, int n) { while (n-- > 0) a[n] = n + 1; }
    static void By(int[] a, int n, int by) { for (int i = 0; i < n; i += by) a[i]++; }
    static void ByThree(int[] a, int from, int n) { for (int i = from; i < n; i += 3) a[i]++; }
    static int Neighbours(int[] a, int from, int n) { int s = 0; for (int i = from; i < n; i++) s += a[i - 1] * 3 + a[i + 1]; return s; }
    static int Scaled(int[] a, int n, int off) { int s = 0; for (int i = 0; i < n; i++) s += a[off + 2 * i] - a[off + 2 * i + 1]; return s; }
    static int Back(int[] a, int n) { int s = 0; for (int i = 0; i < n; i++) s = s * 3 + a[n - 1 - i]; return s; }
    static int After(int[] a, int n) { int s = 0, i = 0; while (i < n) { i++; s += a[i]; } return s; }
    static int Inner(int[] a, int n) { int s = 0; for (int i = 0; i < n; i++) { if (a[i] < 0) continue; s += a[i]; if (s > 100) break; } return s; }
    static int Two(int[] a, int[] b, int n) { int s = 0; for (int i = 0; i < n; i++) { a[i] = b[i]; s += a[i]; } return s; }
    static int Product(int[,] a, int[,] b, int r, int c, int n) { int s = 0; for (int k = 0; k < n; k++) s += a[r, k] * b[k, c]; return s; }
    static void Set(int[,] a, int r, int n) { for (int c = 0; c < n; c++) a[r, c] = r * 10 + c; }
    static int Cube(int[,,] a, int n) { int s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) s = s * 7 + a[i, j, k]++; return s; }
    static int Bytes(byte[] a, int n) { int s = 0; for (int i = 0; i < n; i++) s += a[4 * i] << 24 | a[4 * i + 1] << 16 | a[4 * i + 2] << 8 | a[4 * i + 3]; return s; }
    static int Shared(int n) { int s = 0; for (int i = 0; i < n; i++) s += Holder.Shared[i]; return s; }
    static int Own(int[] a) { int s = 0; for (int i = 0; i < a.Length; i++) { s += a[i]; a = i == 1 ? new int[3] : a; } return s; }
    static string Strings(string[] a, int n) { string s = ""; for (int i = 0; i < n; i++) s += a[i] ?? "-"; return s; }
    static int Ref(int[] a, int n) { int s = 0, i = 0; ref int r = ref i; for (; i < n; i++) { s += a[i]; if (s == 3) r = 100; } return s; }

    static void Main()
    {
        foreach (var (from, to) in new[] { (0, 5), (0, 6), (-1, 3), (3, 2), (5, 5), (int.MaxValue - 1, int.MaxValue), (int.MinValue, int.MinValue + 1), (2, int.MaxValue) })
        {
            int[] a = new int[5];
            Try($"fill {from} {to}", () => { Fill(a, from, to); return "-"; });
            Try($"fillto {from} {to}", () => { FillTo(a, from, to); return "-"; });
            Try($"fillunlike {from} {to}", () => { FillUnlike(a, from, to); return "-"; });
            Try($"down {to} {from}", () => { Down(a, to, from); return "-"; });
            Try($"above {to} {from}", () => { DownAbove(a, to, from); return "-"; });
            Try($"three {from} {to}", () => { ByThree(a, from, to); return "-"; });
            Try($"neighbours {from} {to}", () => Neighbours(a, from, to));
            Console.WriteLine(Text(a));
        }
        foreach (int n in new[] { 0, 1, 5, 6, -1, int.MinValue, int.MaxValue })
        {
            int[] a = new int[5];
            Try($"early {n}", () => { Early(a, n); return "-"; });
            Console.WriteLine(Text(a));
            Try($"late {n}", () => { if (n != int.MinValue) Late(a, n); return "-"; });
            Try($"by {n}", () => { By(a, n, 2); return "-"; });
            Try($"back {n}", () => Back(a, n));
            Try($"after {n}", () => After(a, n));
            Try($"inner {n}", () => Inner(a, n));
            Try($"two {n}", () => Two(a, new[] { 1, 2, 3 }, n));
            Try($"scaled {n}", () => Scaled(a, n, 0) + Scaled(a, n / 2, 1));
            Try($"scaled wrap {n}", () => Scaled(a, n, int.MinValue));
            Try($"shared {n}", () => Shared(n));
            Try($"strings {n}", () => Strings(new[] { "a", null, "c" }, n));
            Try($"bytes {n}", () => Bytes(new byte[] { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, n));
            if (n < 6) Try($"ref {n}", () => Ref(a, n));
            Console.WriteLine(Text(a));
            foreach (int[] items in new[] { null, new[] { 1, 2, 3, 4, 5 } })
            {
                var h = new Holder { Items = items };
                Try($"sum {n}", () => h.Sum(n));
                Console.WriteLine(h.Count);
                Try($"shrinking {n}", () => h.Shrinking(n));
                Try($"replaced {n}", () => h.Replaced(n));
                Try($"null {n}", () => Back(items, n));
            }
            int[,] m = new int[3, 4];
            Try($"set {n}", () => { Set(m, 1, n); return m[1, 3]; });
            Try($"set row {n}", () => { Set(m, n, 2); return m[0, 1]; });
            Try($"product {n}", () => Product(m, m, 1, 1, n));
            var odd = (int[,])Array.CreateInstance(typeof(int), new[] { 3, 4 }, new[] { 1, -1 });
            Try($"set odd {n}", () => { Set(odd, 1, n); return odd[1, 2]; });
            Try($"product odd {n}", () => Product(odd, m, 1, 1, n));
            Try($"cube {n}", () => Cube(new int[2, 3, 4], n < 4 ? n : 2));
        }
        Try("own", () => Own(new[] { 1, 2, 3, 4, 5 }));
        step = 0;
        Try("by zero", () => { By(new int[3], 0, step); return step; });
        Try("by one", () => { By(new int[3], 4, step + 1); return step; });
    }
}
