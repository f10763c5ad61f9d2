// Threads: start and join, thread statics, locks, wait and pulse, exceptions, interruption, foreground and background.
using System.Threading;
class P {
  [ThreadStatic] static int ts; [ThreadStatic] static string? tstr;
  static int counter; static object gate = new();
  static int Main() {
    Console.WriteLine("main " + Thread.CurrentThread.ManagedThreadId);
    ts = 5; tstr = "main";
    var t = new Thread(() => { Console.WriteLine("worker " + ts + (tstr ?? "null")); ts = 9; tstr = "w"; });
    t.Start(); t.Join();
    Console.WriteLine(ts + tstr);
    var all = new Thread[8];
    for (int i = 0; i < 8; i++) { (all[i] = new Thread(o => { for (int k = 0; k < 100000; k++) lock (gate) counter += (int)o!; })).Start(1); }
    foreach (var a in all) a.Join();
    Console.WriteLine(counter);
    var q = new Queue<int>(); long sum = 0;
    var cons = new Thread(() => { while (true) { int v; lock (q) { while (q.Count == 0) Monitor.Wait(q); v = q.Dequeue(); } if (v < 0) break; sum += v; } });
    cons.Start();
    for (int i = 0; i < 1000; i++) lock (q) { q.Enqueue(i); Monitor.Pulse(q); }
    lock (q) { q.Enqueue(-1); Monitor.PulseAll(q); }
    cons.Join(); Console.WriteLine(sum);
    var ex = new Thread[4]; int caught = 0;
    for (int i = 0; i < 4; i++) (ex[i] = new Thread(() => { for (int k = 0; k < 1000; k++) try { Throw(k); } catch (InvalidOperationException) { Interlocked.Increment(ref caught); } })).Start();
    foreach (var a in ex) a.Join();
    Console.WriteLine(caught);
    var sl = new Thread(() => { try { Thread.Sleep(-1); } catch (ThreadInterruptedException e) { Console.WriteLine(e.Message); } });
    sl.Start(); while (sl.ThreadState != ThreadState.WaitSleepJoin) Thread.Sleep(1); Console.WriteLine(sl.ThreadState); sl.Interrupt(); sl.Join(); Console.WriteLine(sl.ThreadState);
    new Thread(() => { Thread.Sleep(50); Console.WriteLine("foreground"); }).Start();
    new Thread(() => { Thread.Sleep(5000); Console.WriteLine("background"); }) { IsBackground = true }.Start();
    return 3;
  }
  static void Throw(int k) => throw new InvalidOperationException("x" + k);
}
