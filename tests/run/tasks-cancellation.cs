// run
// Cancellation: order of callbacks, linked sources, registrations, exceptions of callbacks, times, disposal.
using var cts = new CancellationTokenSource();
var log = new List<string>();
for (int i = 0; i < 4; i++)
{
    int n = i;
    cts.Token.Register(() => log.Add("callback " + n));
}
var removed = cts.Token.Register(() => log.Add("removed"));
Console.WriteLine(removed.Unregister() + " " + removed.Unregister() + " " + (removed.Token == cts.Token));
cts.Token.Register(s => log.Add("state " + s), 5);
cts.Token.Register((s, t) => log.Add("token " + s + " " + (t == cts.Token) + t.IsCancellationRequested), "x");
cts.Token.UnsafeRegister(s => log.Add("unsafe " + s), null);
cts.Token.Register(() => { log.Add("nested"); cts.Token.Register(() => log.Add("inside")); log.Add("after nested"); cts.Cancel(); });
cts.Cancel();
Console.WriteLine(string.Join(", ", log));
log.Clear();
var late = cts.Token.Register(() => log.Add("late"));
Console.WriteLine(string.Join(", ", log) + " " + late.Unregister() + " " + (late == default));

Console.WriteLine("-- exceptions");
var bad = new CancellationTokenSource();
bad.Token.Register(() => throw new FormatException("first"));
bad.Token.Register(() => throw new ArgumentException("second"));
bad.Token.Register(() => Console.WriteLine("runs"));
try { bad.Cancel(); } catch (AggregateException e) { Console.WriteLine(e.Message); }
var one = new CancellationTokenSource();
one.Token.Register(() => Console.WriteLine("not reached"));
one.Token.Register(() => throw new FormatException("only"));
try { one.Cancel(true); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(one.IsCancellationRequested);

Console.WriteLine("-- tokens");
Console.WriteLine($"{CancellationToken.None.CanBeCanceled} {new CancellationToken(true).IsCancellationRequested} {new CancellationToken(false).CanBeCanceled} {CancellationToken.None == default} {cts.Token == cts.Token} {cts.Token.Equals(bad.Token)}");
try { cts.Token.ThrowIfCancellationRequested(); } catch (OperationCanceledException e) { Console.WriteLine(e.Message + " " + (e.CancellationToken == cts.Token)); }
Console.WriteLine(default(CancellationToken).Register(() => { }) == default);
Try(() => cts.Token.Register(null!));

Console.WriteLine("-- linked");
var a = new CancellationTokenSource();
var b = new CancellationTokenSource();
var linked = CancellationTokenSource.CreateLinkedTokenSource(a.Token, b.Token);
var linked2 = CancellationTokenSource.CreateLinkedTokenSource(linked.Token);
linked2.Token.Register(() => Console.WriteLine("linked of linked"));
b.Cancel();
Console.WriteLine($"{a.IsCancellationRequested} {linked.IsCancellationRequested} {linked2.IsCancellationRequested}");
var apart = CancellationTokenSource.CreateLinkedTokenSource(a.Token);
apart.Dispose();
a.Cancel();
Console.WriteLine(apart.IsCancellationRequested);
Try(() => CancellationTokenSource.CreateLinkedTokenSource([]));
Console.WriteLine(CancellationTokenSource.CreateLinkedTokenSource(new CancellationToken(true), default).IsCancellationRequested);

Console.WriteLine("-- times");
var timed = new CancellationTokenSource(20);
try { await Task.Delay(Timeout.Infinite, timed.Token); } catch (TaskCanceledException e) { Console.WriteLine(e.Message + " " + (e.CancellationToken == timed.Token) + " " + e.Task!.Status); }
var after = new CancellationTokenSource();
after.CancelAfter(60000);
after.CancelAfter(TimeSpan.FromMilliseconds(10));
try { await Task.Delay(-1, after.Token); } catch (OperationCanceledException) { Console.WriteLine("after"); }
Console.WriteLine(new CancellationTokenSource(0).IsCancellationRequested + " " + new CancellationTokenSource(-1).IsCancellationRequested);
Try(() => new CancellationTokenSource(-2));
Try(() => after.CancelAfter(-5));
var reset = new CancellationTokenSource(60000);
reset.Token.Register(() => Console.WriteLine("forgotten"));
Console.WriteLine(reset.TryReset() + " " + after.TryReset());
reset.Cancel();
Console.WriteLine("-- disposed");
var gone = new CancellationTokenSource();
var token = gone.Token;
gone.Dispose();
gone.Dispose();
Try(() => gone.Cancel());
Try(() => _ = gone.Token);
Try(() => gone.CancelAfter(1));
Console.WriteLine(gone.IsCancellationRequested + " " + token.IsCancellationRequested);
token.Register(() => { }).Dispose();

Console.WriteLine("-- async");
var slow = new CancellationTokenSource();
slow.Token.Register(() => log.Add("async callback"));
await slow.CancelAsync();
Console.WriteLine(log[^1] + " " + slow.IsCancellationRequested);
try { await Work(new CancellationToken(true)); } catch (OperationCanceledException e) { Console.WriteLine(e.GetType().Name); }
var waiting = new TaskCompletionSource<int>();
var stop = new CancellationTokenSource();
Task<int> limited = waiting.Task.WaitAsync(stop.Token);
stop.Cancel();
try { await limited; } catch (TaskCanceledException e) { Console.WriteLine(e.Message + " " + limited.Status + " " + waiting.Task.Status); }
try { await waiting.Task.WaitAsync(TimeSpan.FromMilliseconds(5)); } catch (TimeoutException e) { Console.WriteLine(e.Message); }
Task<int> inTime = waiting.Task.WaitAsync(TimeSpan.FromSeconds(60));
waiting.SetResult(4);
Console.WriteLine(await inTime + " " + ReferenceEquals(waiting.Task.WaitAsync(default(CancellationToken)), waiting.Task));
var registration = stop.Token.Register(() => { });
await registration.DisposeAsync();
using (var handle = new CancellationTokenSource())
{
    Console.WriteLine(handle.Token.WaitHandle.WaitOne(0));
    handle.Cancel();
    Console.WriteLine(handle.Token.WaitHandle.WaitOne(0));
}

static async Task Work(CancellationToken t)
{
    await Task.Yield();
    t.ThrowIfCancellationRequested();
}

static void Try(Action action)
{
    try
    {
        action();
        Console.WriteLine("no exception");
    }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType().Name + ": " + e.Message.ReplaceLineEndings("|"));
    }
}
