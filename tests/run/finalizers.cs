// Collections: finalizers, resurrection, weak references, handles; what is alive stays. One dead object may be found late.
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

Make(10); Collect();
Console.WriteLine(Fin.Count >= 9 ? "finalized" : "only " + Fin.Count);
int before = Fin.Count; Quiet(10); Collect();
Console.WriteLine(Fin.Count - before <= 1 ? "suppressed" : "ran " + (Fin.Count - before));
Again(5); Collect(); Collect();
Console.WriteLine(Fin.Count - before >= 4 ? "registered again" : "only " + (Fin.Count - before));
Rise(8); for (int i = 0; i < 5; i++) { Collect(); Overwrite(20); }
Console.WriteLine(Phoenix.Deaths is >= 12 and <= 16 ? "risen, kept " + (Phoenix.Kept is not null) : "only " + Phoenix.Deaths);
var strong = new Node(1); var weak = new WeakReference<Node>(strong); var dead = Weak(); var longWeak = LongWeak();
Collect(); Overwrite(20); Collect();
Console.WriteLine(weak.TryGetTarget(out Node? n) + " " + n!.Value + " " + dead.IsAlive + " " + longWeak.IsAlive);
GC.KeepAlive(strong);
var handle = GCHandle.Alloc(new Node(7)); var weakHandle = Handle(); Collect(); Overwrite(20); Collect();
Console.WriteLine(((Node)handle.Target!).Value + " " + (weakHandle.Target is null)); handle.Free(); weakHandle.Free();
// Everything that can hold an object.
Node? chain = null; for (int i = 0; i < 1000; i++) chain = new Node(i) { Next = chain };
var list = new List<object> { new Node(1), "text", 5, new Node[] { new(2), new(3) }, new Pair { A = new Node(4), B = 5 }, (Func<int>)(() => chain!.Value) };
object[,] grid = new object[3, 3]; grid[1, 1] = new Node(11); var pairs = new Pair[4]; pairs[2].A = new Node(22); Statics.Node = new Node(33); Statics.Pair.A = new Node(44); Thread local = new(() => { }); Statics.Mine = new Node(55);
int total = 0; Span<Node> middle = new Node[] { new(60), new(61), new(62) }.AsSpan(1); ref int inner = ref new int[] { 1, 2, 3 }[2];
for (int round = 0; round < 3; round++) { Collect(); Overwrite(50); total += Count(chain) + ((Node)list[0]).Value + ((Node[])list[3])[1].Value + ((Pair)list[4]).A!.Value + ((Func<int>)list[5])() + ((Node)grid[1, 1]).Value + pairs[2].A!.Value + Statics.Node.Value + Statics.Pair.A.Value + Statics.Mine.Value + middle[1].Value + inner; }
Console.WriteLine(total + " " + Nodes.Lost);
// On other threads, while one collects.
int sum = 0; var threads = new Thread[4]; bool stop = false;
for (int t = 0; t < threads.Length; t++) { int me = t; threads[t] = new Thread(() => { int mine = 0; for (int i = 0; i < 200; i++) { var guard = new Guard(); Node? c = null; for (int k = 0; k < 100; k++) c = new Node(k) { Next = c }; mine += Count(c); if (guard.Dead) Interlocked.Increment(ref Nodes.Lost); } Interlocked.Add(ref sum, mine); }); threads[t].Start(); }
var collector = new Thread(() => { while (!Volatile.Read(ref stop)) { GC.Collect(); Thread.Sleep(1); } }); collector.Start();
foreach (Thread t in threads) t.Join(); Volatile.Write(ref stop, true); collector.Join();
Console.WriteLine(sum + " " + Nodes.Lost + " " + (GC.CollectionCount(0) > 10));

static int Count(Node? c) { int n = 0; for (; c is not null; c = c.Next) n++; return n; }
static void Collect() { GC.Collect(); GC.WaitForPendingFinalizers(); }
[MethodImpl(MethodImplOptions.NoInlining)] static void Make(int n) { for (int i = 0; i < n; i++) _ = new Fin(); Overwrite(20); }
[MethodImpl(MethodImplOptions.NoInlining)] static void Quiet(int n) { for (int i = 0; i < n; i++) GC.SuppressFinalize(new Fin()); Overwrite(20); }
[MethodImpl(MethodImplOptions.NoInlining)] static void Again(int n) { for (int i = 0; i < n; i++) { var f = new Fin(); GC.SuppressFinalize(f); GC.ReRegisterForFinalize(f); } Overwrite(20); }
[MethodImpl(MethodImplOptions.NoInlining)] static void Rise(int n) { for (int i = 0; i < n; i++) _ = new Phoenix(); Overwrite(20); }
[MethodImpl(MethodImplOptions.NoInlining)] static WeakReference Weak() { var w = new WeakReference(new Node(5)); Overwrite(20); return w; }
[MethodImpl(MethodImplOptions.NoInlining)] static WeakReference LongWeak() { var w = new WeakReference(new Node(5), true); Overwrite(20); return w; }
[MethodImpl(MethodImplOptions.NoInlining)] static GCHandle Handle() { var h = GCHandle.Alloc(new Node(8), GCHandleType.Weak); Overwrite(20); return h; }
[MethodImpl(MethodImplOptions.NoInlining)] static int Overwrite(int depth) { Span<long> junk = stackalloc long[64]; junk.Fill(depth); return depth == 0 ? (int)junk[3] : Overwrite(depth - 1) + (int)junk[5]; }
class Fin { public static int Count; ~Fin() => Interlocked.Increment(ref Count); }
class Phoenix { int Lives = 2; public static int Deaths; public static Phoenix? Kept; ~Phoenix() { Deaths++; if (--Lives > 0) GC.ReRegisterForFinalize(this); else Kept = this; } }
class Node(int v) { public readonly int Value = v; public Node? Next; }
class Guard { public bool Dead; ~Guard() => Dead = true; }
struct Pair { public Node? A; public int B; }
static class Nodes { public static int Lost; }
static class Statics { public static Node Node = null!; public static Pair Pair; [ThreadStatic] public static Node Mine; }
