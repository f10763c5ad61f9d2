// run
// What flows through awaits: AsyncLocal with notifications, ExecutionContext, synchronization contexts.
var local = new AsyncLocal<string>();
local.Value = "outer";
await Inner();
Console.WriteLine("after inner " + local.Value);
Task started = Task.Run(() => { Console.WriteLine("task sees " + local.Value); local.Value = "task"; });
await started;
Console.WriteLine("after task " + local.Value);
Console.WriteLine("before change");
var noisy = new AsyncLocal<int>(e => Console.WriteLine($"  change {e.PreviousValue} -> {e.CurrentValue} {e.ThreadContextChanged}"));
ExecutionContext.Run(ExecutionContext.Capture()!, _ =>
{
    noisy.Value = 1;
    noisy.Value = 2;
    ExecutionContext captured = ExecutionContext.Capture()!;
    noisy.Value = 3;
    ExecutionContext.Run(captured, _ => Console.WriteLine("run " + noisy.Value + " " + local.Value), null);
    Console.WriteLine("back " + noisy.Value);
    Change().Wait();
    Console.WriteLine("changed? " + noisy.Value);
}, null);
Console.WriteLine("left " + noisy.Value);

Console.WriteLine("-- suppressed");
AsyncFlowControl control = ExecutionContext.SuppressFlow();
Console.WriteLine(ExecutionContext.IsFlowSuppressed() + " " + (ExecutionContext.Capture() is null));
Task<string?> unflowed = Task.Run(() => local.Value);
try { ExecutionContext.SuppressFlow(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
control.Undo();
try { control.Undo(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { ExecutionContext.RestoreFlow(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { ExecutionContext.Run(null!, _ => { }, null); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Console.WriteLine((await unflowed ?? "nothing") + " " + local.Value);
using (ExecutionContext.SuppressFlow()) ThreadPool.QueueUserWorkItem(_ => { });
var done = new TaskCompletionSource<string?>();
ThreadPool.QueueUserWorkItem(_ => done.SetResult(local.Value));
Console.WriteLine("queued " + await done.Task);
done = new TaskCompletionSource<string?>();
ThreadPool.UnsafeQueueUserWorkItem(_ => done.SetResult(local.Value ?? "nothing"), null);
Console.WriteLine("unsafe " + await done.Task);
done = new TaskCompletionSource<string?>();
ThreadPool.QueueUserWorkItem(s => done.SetResult(s + local.Value), "state ", true);
Console.WriteLine(await done.Task);
local.Value = null!;
Console.WriteLine(local.Value is null);

Console.WriteLine("-- contexts");
var loop = new Loop("main");
loop.Run(async () =>
{
    Console.WriteLine("on " + Loop.Name);
    await Task.Yield();
    Console.WriteLine("yielded on " + Loop.Name);
    await Task.Delay(1);
    Console.WriteLine("delayed on " + Loop.Name);
    await Task.Run(() => Console.WriteLine("pool on " + Loop.Name));
    await Task.Delay(1).ConfigureAwait(false);
    Console.WriteLine("left to " + Loop.Name);
});
loop.Run(async () =>
{
    var other = new TaskCompletionSource();
    _ = Task.Run(() => other.SetResult());
    await other.Task;
    Console.WriteLine("back on " + Loop.Name);
    await new ValueTask(Task.Delay(1));
    Console.WriteLine("value task on " + Loop.Name);
    await Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding | ConfigureAwaitOptions.ContinueOnCapturedContext);
    Console.WriteLine("forced on " + Loop.Name);
    TaskScheduler here = TaskScheduler.FromCurrentSynchronizationContext();
    await Task.Factory.StartNew(() => Console.WriteLine("scheduled on " + Loop.Name), default, TaskCreationOptions.None, here);
    Void();
    await Task.Delay(1);
});
Console.WriteLine(loop.Operations + " operations");
try { TaskScheduler.FromCurrentSynchronizationContext(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
loop.Run(() =>
{
    VoidFails();
    return Task.Delay(10);
});
IProgress<int> progress = new Direct(v => Console.WriteLine("progress " + v));
progress.Report(3);

async Task Inner()
{
    Console.WriteLine("inner sees " + local.Value);
    local.Value = "inner";
    await Task.Yield();
    Console.WriteLine("inner kept " + local.Value);
}

async Task Change()
{
    noisy.Value = 10;
    await Task.CompletedTask;
    Console.WriteLine("in change " + noisy.Value);
}

static async void Void()
{
    await Task.Yield();
    Console.WriteLine("void on " + Loop.Name);
}

static async void VoidFails()
{
    await Task.Yield();
    throw new FormatException("out of void");
}

class Direct(Action<int> handler) : IProgress<int> { public void Report(int value) => handler(value); }

class Loop(string name) : SynchronizationContext
{
    readonly System.Collections.Concurrent.BlockingCollection<(SendOrPostCallback, object?)> queue = [];
    public int Operations;
    public static string Name => (Current as Loop)?.Self ?? "nothing";
    string Self => name;
    public override void Post(SendOrPostCallback d, object? state) => queue.Add((d, state));
    public override void OperationStarted() => Operations++;
    public override void OperationCompleted() => Operations += 100;
    public void Run(Func<Task> start)
    {
        SynchronizationContext? before = Current;
        SetSynchronizationContext(this);
        Task task = start();
        while (!task.IsCompleted)
            if (queue.TryTake(out var item, 5))
                try
                {
                    item.Item1(item.Item2);
                }
                catch (Exception e)
                {
                    Console.WriteLine("loop caught " + e.Message);
                }
        SetSynchronizationContext(before);
        task.GetAwaiter().GetResult();
    }
}
