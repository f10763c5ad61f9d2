// run
// Parallel loops and concurrent collections: results and totals, never order.
using System.Collections.Concurrent;

long sum = 0;
Console.WriteLine(Parallel.For(0, 1000, i => Interlocked.Add(ref sum, i)).IsCompleted + " " + sum);
sum = 0;
Parallel.For(10L, 20L, i => Interlocked.Add(ref sum, i));
Console.WriteLine(sum);
Console.WriteLine(Parallel.For(5, 5, _ => throw new Exception()).IsCompleted);
long local = 0;
Parallel.For(0, 1000, () => 0L, (i, state, part) => part + i, part => Interlocked.Add(ref local, part));
Console.WriteLine(local);
int[] squares = new int[100];
Parallel.ForEach(Enumerable.Range(0, 100), new ParallelOptions { MaxDegreeOfParallelism = 3 }, i => squares[i] = i * i);
Console.WriteLine(squares.Sum());
long indexed = 0;
Parallel.ForEach(new[] { "a", "bb", "ccc" }, (s, state, index) => Interlocked.Add(ref indexed, s.Length * (index + 1)));
Console.WriteLine(indexed);
int inner = 0;
Parallel.ForEach(Enumerable.Range(1, 50), () => 0, (i, state, part) => part + i, part => Interlocked.Add(ref inner, part));
Console.WriteLine(inner);
int invoked = 0;
Parallel.Invoke(() => Interlocked.Add(ref invoked, 1), () => Interlocked.Add(ref invoked, 10), () => Interlocked.Add(ref invoked, 100));
Console.WriteLine(invoked);

Console.WriteLine("-- ends");
ParallelLoopResult broken = Parallel.For(0, 10000, (i, state) => { if (i == 500) state.Break(); });
Console.WriteLine($"{broken.IsCompleted} {broken.LowestBreakIteration}");
bool[] ran = new bool[1000];
broken = Parallel.For(0, 1000, (i, state) => { ran[i] = true; if (i % 100 == 50) state.Break(); });
Console.WriteLine($"{broken.LowestBreakIteration} {ran.Take(51).All(r => r)}");
ParallelLoopResult stopped = Parallel.For(0, 1000000, (i, state) => { if (i >= 10) state.Stop(); });
Console.WriteLine($"{stopped.IsCompleted} {stopped.LowestBreakIteration is null}");
Try(() => Parallel.For(0, 10, i => { if (i == 5) throw new FormatException("five"); }));
Try(() => Parallel.Invoke(() => throw new FormatException("a"), () => throw new FormatException("b")));
Try(() => Parallel.Invoke((Action[])null!));
Try(() => Parallel.Invoke((Action)null!));
Try(() => Parallel.For(0, 10, (Action<int>)null!));
Try(() => new ParallelOptions { MaxDegreeOfParallelism = 0 });
Try(() => Parallel.For(0, 10, new ParallelOptions { CancellationToken = new CancellationToken(true) }, i => { }));
using (var cts = new CancellationTokenSource()) Try(() => Parallel.For(0, 1000000, new ParallelOptions { CancellationToken = cts.Token }, i => { if (i == 3) cts.Cancel(); }));
Try(() => Parallel.For(0, 1, (i, state) => { state.Break(); state.Stop(); }));

Console.WriteLine("-- blocked bodies");
using (var barrier = new Barrier(4)) Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, i => barrier.SignalAndWait());
Console.WriteLine("passed");
var gate = new ManualResetEventSlim();
Task[] blocked = Enumerable.Range(0, 6).Select(_ => Task.Run(() => gate.Wait())).ToArray();
Task opener = Task.Run(() => gate.Set());
Task.WaitAll(blocked);
int nested = 0;
Task.Run(() => Task.WaitAll(Enumerable.Range(0, 20).Select(_ => Task.Run(() => Task.WaitAll(Enumerable.Range(0, 5).Select(_ => Task.Run(() => Interlocked.Increment(ref nested))).ToArray()))).ToArray())).Wait();
Console.WriteLine(nested);

Console.WriteLine("-- asynchronous");
int async = 0;
await Parallel.ForEachAsync(Enumerable.Range(1, 20), async (i, token) => { await Task.Yield(); Interlocked.Add(ref async, i); });
Console.WriteLine(async);
await Parallel.ForEachAsync(Items(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, token) => { await Task.Delay(1, token); Interlocked.Add(ref async, i); });
Console.WriteLine(async);
await Parallel.ForAsync(0, 10, async (i, token) => { await Task.Yield(); Interlocked.Add(ref async, i); });
Console.WriteLine(async);
Task failing = Parallel.ForEachAsync(Enumerable.Range(0, 100), async (i, token) => { await Task.Yield(); if (i == 3) throw new FormatException("three"); });
try { await failing; } catch (FormatException e) { Console.WriteLine(e.Message + " " + failing.Status); }
Task canceled = Parallel.ForEachAsync([1], new CancellationToken(true), (i, token) => default);
Console.WriteLine(canceled.Status);

Console.WriteLine("-- partitions");
int ranges = 0, covered = 0;
Parallel.ForEach(Partitioner.Create(0, 100, 30), range => { Interlocked.Increment(ref ranges); Interlocked.Add(ref covered, range.Item2 - range.Item1); });
Console.WriteLine(ranges + " " + covered);
sum = 0;
Parallel.ForEach(Partitioner.Create(Enumerable.Range(0, 100), EnumerablePartitionerOptions.NoBuffering), i => Interlocked.Add(ref sum, i));
Parallel.ForEach(Partitioner.Create(new List<int> { 1, 2, 3 }, true), (i, state, index) => Interlocked.Add(ref sum, i * index));
Console.WriteLine(sum);
Console.WriteLine(Partitioner.Create(new[] { 1, 2, 3, 4 }, false).GetPartitions(2).Count);

Console.WriteLine("-- queue, stack, bag");
var queue = new ConcurrentQueue<int>([1, 2, 3]);
queue.Enqueue(4);
Console.WriteLine($"{queue.TryPeek(out int v)} {v} {queue.TryDequeue(out v)} {v} {queue.Count} {string.Join(",", queue)} {queue.IsEmpty} {string.Join(",", queue.ToArray())}");
IEnumerator<int> snapshot = ((IEnumerable<int>)queue).GetEnumerator();
queue.Enqueue(9);
queue.TryDequeue(out _);
while (snapshot.MoveNext()) Console.Write(snapshot.Current + " ");
Console.WriteLine();
queue.Clear();
Parallel.For(0, 2000, queue.Enqueue);
long total = 0;
Parallel.For(0, 2000, _ => { if (queue.TryDequeue(out int item)) Interlocked.Add(ref total, item); });
Console.WriteLine(total + " " + queue.TryDequeue(out _) + " " + queue.Count);
var stack = new ConcurrentStack<int>([1, 2, 3]);
stack.PushRange([7, 8, 9], 0, 2);
int[] popped = new int[3];
Console.WriteLine($"{string.Join(",", stack)} {stack.TryPop(out v)} {v} {stack.TryPopRange(popped)} {string.Join(",", popped)} {stack.TryPeek(out v)} {v} {stack.Count}");
Try(() => stack.PushRange([1], 1, 1));
Try(() => _ = ((System.Collections.ICollection)stack).SyncRoot);
var bag = new ConcurrentBag<int>();
Parallel.For(0, 1000, bag.Add);
total = 0;
int many = bag.Count;
while (bag.TryTake(out v)) total += v;
Console.WriteLine(many + " " + total + " " + bag.IsEmpty);

Console.WriteLine("-- dictionary");
var words = new ConcurrentDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
Console.WriteLine($"{words.TryAdd("a", 1)} {words.TryAdd("A", 2)} {words.GetOrAdd("b", k => k.Length)} {words.GetOrAdd("b", 99)} {words.AddOrUpdate("a", 0, (k, x) => x + 10)} {words.AddOrUpdate("c", k => 7, (k, x) => x)}");
Console.WriteLine($"{words.TryUpdate("a", 50, 11)} {words.TryUpdate("a", 60, 11)} {words["A"]} {words.TryRemove("c", out v)} {v} {words.TryRemove(new KeyValuePair<string, int>("b", 5))} {words.Count} {words.ContainsKey("B")} {words.TryGetValue("zz", out _)} {words.IsEmpty}");
Console.WriteLine(words.GetOrAdd("e", (k, x) => x, 5) + " " + string.Join(",", words.Keys.Order()) + " " + words.Values.Sum());
Try(() => _ = words["none"]);
Try(() => words.TryAdd(null!, 1));
Try(() => ((IDictionary<string, int>)words).Add("a", 2));
Try(() => new ConcurrentDictionary<string, int>([new("a", 1), new("a", 2)]));
Try(() => new ConcurrentDictionary<int, int>(0, 10));
var hits = new ConcurrentDictionary<int, long>();
Parallel.For(0, 20000, i => hits.AddOrUpdate(i % 1000, 1, (_, x) => x + 1));
Console.WriteLine(hits.Count + " " + hits.Values.All(x => x == 20) + " " + hits.ToArray().Length + " " + hits.Sum(p => p.Key));
var wide = new ConcurrentDictionary<int, (long, long)>();
Parallel.For(0, 1000, i => wide[i % 10] = (i, i));
Console.WriteLine(wide.All(p => p.Value.Item1 == p.Value.Item2));
Parallel.For(0, 1000, i => hits.TryRemove(i, out _));
Console.WriteLine(hits.IsEmpty);
words.Clear();
Console.WriteLine(words.Count);

Console.WriteLine("-- blocking");
var blocking = new BlockingCollection<int>(3);
Task producer = Task.Run(() => { for (int i = 1; i <= 100; i++) blocking.Add(i); blocking.CompleteAdding(); });
int consumed = 0;
foreach (int x in blocking.GetConsumingEnumerable()) consumed += x;
await producer;
Console.WriteLine($"{consumed} {blocking.IsCompleted} {blocking.IsAddingCompleted} {blocking.BoundedCapacity} {blocking.Count}");
Try(() => blocking.Add(1));
Try(() => blocking.Take());
Console.WriteLine(blocking.TryTake(out _, 1));
var lifo = new BlockingCollection<int>(new ConcurrentStack<int>()) { 1, 2, 3 };
Console.WriteLine($"{lifo.Take()} {lifo.TryTake(out v)} {v} {lifo.TryAdd(5)} {lifo.Count}");
using (var soon = new CancellationTokenSource(5)) Try(() => new BlockingCollection<int>().Take(soon.Token));
Console.WriteLine(BlockingCollection<int>.TryTakeFromAny([new BlockingCollection<int>(), lifo], out v) + " " + v);
Try(() => new BlockingCollection<int>(0));

static async IAsyncEnumerable<int> Items()
{
    for (int i = 0; i < 10; i++)
    {
        await Task.Yield();
        yield return i;
    }
}

static void Try(Action action)
{
    try
    {
        action();
        Console.WriteLine("no exception");
    }
    catch (AggregateException e)
    {
        Console.WriteLine("Aggregate: " + string.Join(",", e.InnerExceptions.Select(x => x.Message).Order()));
    }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType().Name + ": " + e.Message.ReplaceLineEndings("|"));
    }
}
