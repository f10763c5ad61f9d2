// run
// Timers, delays, periodic timers, time providers: by the order of their times.
var order = new List<string>();
void Add(string s) { lock (order) order.Add(s); }
using (var all = new CountdownEvent(3))
using (new Timer(s => { Add("c" + s); all.Signal(); }, "!", 300, Timeout.Infinite))
using (new Timer(_ => { Add("a"); all.Signal(); }, null, TimeSpan.FromMilliseconds(60), Timeout.InfiniteTimeSpan))
using (new Timer(_ => { Add("b"); all.Signal(); }, null, 180L, -1L)) all.Wait();
Console.WriteLine(string.Join(" ", order));
order.Clear();
await Task.WhenAll(After(300, "third"), After(60, "first"), After(180, "second"), After(0, "none"));
Console.WriteLine(string.Join(" ", order));

int ticks = 0;
var repeated = new Timer(_ => Interlocked.Increment(ref ticks), null, 0, 5);
SpinWait.SpinUntil(() => Volatile.Read(ref ticks) >= 4, 5000);
Console.WriteLine(ticks >= 4);
Console.WriteLine(repeated.Change(Timeout.Infinite, Timeout.Infinite));
await repeated.DisposeAsync();
int stopped = ticks;
await Task.Delay(20);
Console.WriteLine((ticks == stopped) + " " + repeated.Change(1, 1));
using (var ended = new ManualResetEvent(false)) Console.WriteLine(new Timer(_ => { }, null, 1000, 1000).Dispose(ended) + " " + ended.WaitOne(5000));
var self = new TaskCompletionSource<bool>();
Timer? same = null;
same = new Timer(s => self.TrySetResult(s == same));
same.Change(5, -1);
Console.WriteLine(await self.Task);
Try(() => new Timer(null!, null, 0, 0));
Try(() => new Timer(_ => { }, null, -2, 0));
Try(() => new Timer(_ => { }, null, 0, -2));
Try(() => new Timer(_ => { }, null, 0x1_0000_0000L, 0));
Try(() => Task.Delay(-2));
Try(() => Task.Delay(TimeSpan.FromDays(100)));

Console.WriteLine("-- periodic");
using (var periodic = new PeriodicTimer(TimeSpan.FromMilliseconds(3)))
{
    int n = 0;
    while (n < 3 && await periodic.WaitForNextTickAsync()) n++;
    Console.WriteLine(n + " " + periodic.Period);
    ValueTask<bool> pending = periodic.WaitForNextTickAsync();
    Try(() => periodic.WaitForNextTickAsync().AsTask().Wait());
    await pending;
    periodic.Period = TimeSpan.FromDays(1);
    using var cts = new CancellationTokenSource(5);
    try { await periodic.WaitForNextTickAsync(cts.Token); } catch (OperationCanceledException e) { Console.WriteLine(e.GetType().Name + " " + (e.CancellationToken == cts.Token)); }
    ValueTask<bool> last = periodic.WaitForNextTickAsync();
    periodic.Dispose();
    Console.WriteLine(await last + " " + await periodic.WaitForNextTickAsync());
}
Try(() => new PeriodicTimer(TimeSpan.Zero));

Console.WriteLine("-- providers");
long start = TimeProvider.System.GetTimestamp();
await Task.Delay(TimeSpan.FromMilliseconds(15), TimeProvider.System);
Console.WriteLine((TimeProvider.System.GetElapsedTime(start) >= TimeSpan.FromMilliseconds(14)) + " " + (TimeProvider.System.TimestampFrequency > 0));
var manual = new ManualTime();
Task delay = Task.Delay(TimeSpan.FromSeconds(100), manual);
var timed = new CancellationTokenSource(TimeSpan.FromSeconds(50), manual);
Task limited = new TaskCompletionSource().Task.WaitAsync(TimeSpan.FromSeconds(70), manual);
Console.WriteLine($"{delay.IsCompleted} {timed.IsCancellationRequested} {limited.IsCompleted}");
manual.Fire(60);
Console.WriteLine($"{delay.IsCompleted} {timed.IsCancellationRequested} {limited.IsCompleted}");
manual.Fire(200);
Console.WriteLine($"{delay.IsCompleted} {limited.IsFaulted} {limited.Exception?.InnerException?.Message}");

async Task After(int milliseconds, string name)
{
    await Task.Delay(milliseconds);
    Add(name);
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

class ManualTime : TimeProvider
{
    readonly List<(int, TimerCallback, object?)> timers = [];
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        timers.Add(((int)dueTime.TotalSeconds, callback, state));
        return new Nothing();
    }
    public void Fire(int seconds)
    {
        foreach (var (due, callback, state) in timers.ToArray())
            if (due <= seconds) callback(state);
    }
    class Nothing : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;
        public void Dispose() { }
        public ValueTask DisposeAsync() => default;
    }
}
