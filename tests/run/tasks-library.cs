// Tasks: await, Task.Run, TaskCompletionSource, WhenAll/WhenAny/WhenEach, ContinueWith, cancellation, exceptions, Parallel, ValueTask, async streams, async disposables, SynchronizationContext.

using System.Runtime.CompilerServices;
Console.WriteLine("-- basics");
Console.WriteLine(await Task.Run(() => 42) + " " + await Task.FromResult("r") + " " + Task.CompletedTask.Status + " " + Task.CompletedTask.IsCompletedSuccessfully);
Task<int> slow = Slow(80);
Console.WriteLine(slow.IsCompleted + " " + await slow + " " + slow.Status + " " + slow.Result);
Console.WriteLine(string.Join(",", await Task.WhenAll(Slow(3), Slow(1), Slow(2))));
var tcs = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
Task<string> waiting = Wrap(tcs.Task);
Console.WriteLine(waiting.IsCompleted + " " + tcs.TrySetResult("set") + " " + tcs.TrySetResult("again") + " " + await waiting);
static async Task<string> Wrap(Task<string> t) => "<" + await t + ">";
Task first = await Task.WhenAny(new TaskCompletionSource().Task, Task.CompletedTask);
Console.WriteLine(first.Status);
var order = new List<int>();
TaskCompletionSource<int>[] src = [new(), new(), new()];
var each = Task.Run(async () => { await foreach (Task<int> d in Task.WhenEach(src.Select(s => s.Task))) { order.Add(await d); if (order.Count < 3) src[(order.Count + 1) % 3].SetResult(order.Count); } });
src[1].SetResult(0);
await each;
Console.WriteLine(string.Join(",", order));
await Task.Yield();
await Task.Delay(1);
Console.WriteLine(await await Task.Factory.StartNew(async () => { await Task.Yield(); return "unwrapped"; }) + " " + Task.Run(() => 1).Wait(5000) + " " + Task.Run(async () => await Slow(9)).GetAwaiter().GetResult());
Console.WriteLine("-- exceptions");
try { await Throw("one"); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Task all = Task.WhenAll(Throw("a"), Throw("b"), Task.CompletedTask);
try { await all; } catch (Exception e) { Console.WriteLine((e.Message is "a" or "b") + " " + all.Exception!.InnerExceptions.Count + " " + all.Status + " " + all.IsFaulted); }
try { Throw("waited").Wait(); } catch (AggregateException e) { Console.WriteLine(e.Message + " / " + e.InnerException!.GetType().Name); }
try { _ = Slow(-1).Result; } catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Single().Message); }
Console.WriteLine(Task.FromException<int>(new FormatException("f")).Exception!.InnerException!.Message);
try { await Finally(); } catch (Exception e) { Console.WriteLine(e.Message); }
await Throw("ignored").ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
await Throw("cont").ContinueWith(t => Console.WriteLine("continued " + t.Exception!.InnerException!.Message), TaskContinuationOptions.OnlyOnFaulted);
static async Task Finally() { try { await Throw("with finally"); } catch (InvalidOperationException) when (Task.CompletedTask.IsCompleted) { await Task.Yield(); throw; } finally { await Task.Yield(); Console.WriteLine("finally ran"); } }
Console.WriteLine("-- continuations");
Console.WriteLine(await Task.Run(() => 2).ContinueWith(t => t.Result * 10).ContinueWith(t => "v" + t.Result));
var parent = Task.Factory.StartNew(() => { for (int i = 0; i < 3; i++) Task.Factory.StartNew(() => Interlocked.Increment(ref Counter.N), TaskCreationOptions.AttachedToParent); });
parent.Wait();
Console.WriteLine(Counter.N);
Task cold = new(() => Counter.N = 100);
Console.WriteLine(cold.Status);
cold.RunSynchronously();
Console.WriteLine(cold.Status + " " + Counter.N);
try { await Task.Run(() => 1).ContinueWith(_ => { }, TaskContinuationOptions.OnlyOnFaulted); } catch (TaskCanceledException e) { Console.WriteLine(e.Message); }
Console.WriteLine("-- cancellation");
using var cts = new CancellationTokenSource();
int calls = 0;
using CancellationTokenRegistration reg = cts.Token.Register(() => calls++);
cts.Token.Register(() => calls += 10).Dispose();
Task delay = Task.Delay(Timeout.Infinite, cts.Token);
Console.WriteLine(cts.IsCancellationRequested + " " + cts.Token.CanBeCanceled + " " + CancellationToken.None.CanBeCanceled);
cts.Cancel();
try { await delay; } catch (TaskCanceledException e) { Console.WriteLine(e.Message + " " + (e.CancellationToken == cts.Token) + " " + delay.Status + " " + calls); }
try { cts.Token.ThrowIfCancellationRequested(); } catch (OperationCanceledException e) { Console.WriteLine(e.Message); }
using var linked = CancellationTokenSource.CreateLinkedTokenSource(cts.Token, CancellationToken.None);
Console.WriteLine(linked.IsCancellationRequested + " " + Task.FromCanceled(cts.Token).IsCanceled);
cts.Token.Register(() => Console.WriteLine("immediately"));
using var timed = new CancellationTokenSource(5);
try { await Task.Delay(10000, timed.Token); } catch (OperationCanceledException) { Console.WriteLine("timed out"); }
try { await new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromMilliseconds(5)); } catch (TimeoutException e) { Console.WriteLine(e.Message); }
var r2 = new CancellationTokenSource();
Console.WriteLine(r2.TryReset());
r2.Token.Register(() => throw new Exception("in callback"));
try { r2.Cancel(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message); }
Console.WriteLine("-- ValueTask, streams, disposal");
Console.WriteLine(await new ValueTask<int>(5) + " " + await Cached(true) + " " + await Cached(false) + " " + default(ValueTask).IsCompleted + " " + await Cached(false).AsTask());
await foreach (int i in Numbers(5)) Console.Write(i + " ");
Console.WriteLine();
await foreach (int i in Numbers(100).Where(x => x % 2 == 0).Select(x => x * x).Take(3)) Console.Write(i + " ");
Console.WriteLine();
using var stop = new CancellationTokenSource();
try { await foreach (int i in Numbers(100).WithCancellation(stop.Token)) { Console.Write(i + " "); if (i == 2) stop.Cancel(); } } catch (OperationCanceledException) { Console.WriteLine("stream canceled"); }
await using (new AsyncRes()) Console.WriteLine("in use");
Console.WriteLine((await Numbers(4).ToListAsync()).Count + " " + await Numbers(5).SumAsync());
Console.WriteLine("-- Parallel");
long sum = 0;
Parallel.For(0, 1000, i => Interlocked.Add(ref sum, i));
Console.WriteLine(sum);
long local = 0;
Parallel.For(0, 1000, () => 0L, (i, st, acc) => acc + i, acc => Interlocked.Add(ref local, acc));
Console.WriteLine(local);
int[] sq = new int[100];
Parallel.ForEach(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 3 }, i => sq[i] = i * i);
Console.WriteLine(sq.Sum());
int inv = 0;
Parallel.Invoke(() => Interlocked.Add(ref inv, 1), () => Interlocked.Add(ref inv, 10));
Console.WriteLine(inv);
int asyncSum = 0;
await Parallel.ForEachAsync(Enumerable.Range(1, 20), async (i, ct) => { await Task.Yield(); Interlocked.Add(ref asyncSum, i); });
Console.WriteLine(asyncSum);
try { Parallel.For(0, 10, i => { if (i == 5) throw new FormatException("p"); }); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message); }
Console.WriteLine(Parallel.For(0, 1000000, (i, st) => { if (i >= 10) st.Stop(); }).IsCompleted);
Console.WriteLine("-- context");
var ctx = new SingleThread();
string? where = null;
ctx.Run(async () => { int id = Environment.CurrentManagedThreadId; await Task.Delay(20); where = (id == Environment.CurrentManagedThreadId) + " " + (SynchronizationContext.Current == ctx); await Task.Delay(40).ConfigureAwait(false); where += " " + (SynchronizationContext.Current is null); });
Console.WriteLine(where);
var al = new AsyncLocal<int> { Value = 1 };
await Task.Run(() => al.Value = 5);
async Task Inner() { al.Value = 7; await Task.Yield(); }
await Inner();
Console.WriteLine(al.Value);
var prog = new List<int>();
IProgress<int> pr = new Sync(prog);
pr.Report(3);
Console.WriteLine(prog[0]);
static async Task<int> Slow(int n) { await Task.Delay(Math.Abs(n)); return n < 0 ? throw new ArgumentException("negative") : n; }
static async Task Throw(string m) { await Task.Yield(); throw new InvalidOperationException(m); }
static async ValueTask<string> Cached(bool sync) { if (!sync) await Task.Delay(1); return sync ? "sync" : "async"; }
static async IAsyncEnumerable<int> Numbers(int n, [EnumeratorCancellation] CancellationToken ct = default) { try { for (int i = 0; i < n; i++) { await Task.Yield(); ct.ThrowIfCancellationRequested(); yield return i; } } finally { Console.Write("[end] "); } }
static class Counter { public static int N; }
class AsyncRes : IAsyncDisposable { public async ValueTask DisposeAsync() { await Task.Yield(); Console.WriteLine("async disposed"); } }
class Sync(List<int> l) : IProgress<int> { public void Report(int v) => l.Add(v); }
class SingleThread : SynchronizationContext
{
    readonly System.Collections.Concurrent.BlockingCollection<(SendOrPostCallback, object?)> q = [];
    public override void Post(SendOrPostCallback d, object? s) => q.Add((d, s));
    public void Run(Func<Task> f) { var old = Current; SetSynchronizationContext(this); try { Task t = f(); t.ContinueWith(_ => q.CompleteAdding(), TaskScheduler.Default); foreach (var (d, s) in q.GetConsumingEnumerable()) d(s); t.GetAwaiter().GetResult(); } finally { SetSynchronizationContext(old); } }
}
