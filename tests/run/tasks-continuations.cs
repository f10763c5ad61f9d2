// run
// ContinueWith and its options, attached children, schedulers, unwrapping.
var log = new List<string>();
void Log(string s) { lock (log) log.Add(s); }
void Flush(string title) { Console.WriteLine(title + ": " + string.Join(", ", log)); log.Clear(); }

var source = new TaskCompletionSource<int>();
source.Task.ContinueWith(t => Log("first " + t.Result), TaskContinuationOptions.ExecuteSynchronously);
source.Task.ContinueWith((t, s) => Log("second " + t.Result + s), "!", TaskContinuationOptions.ExecuteSynchronously);
source.Task.ContinueWith(t => Log("faulted"), TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.OnlyOnFaulted);
var third = source.Task.ContinueWith(t => t.Result * 2, TaskContinuationOptions.ExecuteSynchronously);
source.SetResult(21);
Flush("synchronous");
Console.WriteLine(third.Result);

foreach (var option in new[] { TaskContinuationOptions.None, TaskContinuationOptions.OnlyOnRanToCompletion, TaskContinuationOptions.OnlyOnFaulted, TaskContinuationOptions.OnlyOnCanceled,
    TaskContinuationOptions.NotOnRanToCompletion, TaskContinuationOptions.NotOnFaulted, TaskContinuationOptions.NotOnCanceled })
{
    string line = option.ToString();
    foreach (Task antecedent in new[] { Task.CompletedTask, Task.FromException(new Exception("x")), Task.FromCanceled(new CancellationToken(true)) })
    {
        Task next = antecedent.ContinueWith(t => { }, option);
        try { next.Wait(); } catch (AggregateException e) { line += " " + e.InnerException!.GetType().Name; }
        line += " " + next.Status;
    }
    Console.WriteLine(line);
}

Try(() => Task.CompletedTask.ContinueWith(_ => { }, (TaskContinuationOptions)(1 << 28)));
Try(() => Task.CompletedTask.ContinueWith(_ => { }, TaskContinuationOptions.ExecuteSynchronously | TaskContinuationOptions.LongRunning));
Try(() => Task.CompletedTask.ContinueWith(_ => { }, TaskContinuationOptions.NotOnRanToCompletion | TaskContinuationOptions.NotOnFaulted | TaskContinuationOptions.NotOnCanceled));
Try(() => Task.CompletedTask.ContinueWith((Action<Task>)null!));
Try(() => Task.CompletedTask.ContinueWith(_ => { }, (TaskScheduler)null!));
Try(() => Task.Factory.ContinueWhenAll([], _ => { }));
Try(() => Task.Factory.ContinueWhenAny([Task.CompletedTask], _ => { }, TaskContinuationOptions.OnlyOnFaulted));
var continuation = new TaskCompletionSource().Task.ContinueWith(_ => { });
Console.WriteLine(continuation.Status);
Try(() => continuation.Start());
Try(() => continuation.RunSynchronously());

Console.WriteLine("-- tokens");
var cts = new CancellationTokenSource();
var never = new TaskCompletionSource();
var canceled = never.Task.ContinueWith(_ => Log("runs"), cts.Token);
var lazy = never.Task.ContinueWith(_ => Log("runs"), cts.Token, TaskContinuationOptions.LazyCancellation, TaskScheduler.Default);
cts.Cancel();
Console.WriteLine(canceled.Status + " " + lazy.Status);
never.SetResult();
try { lazy.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.Message); }
Console.WriteLine(lazy.Status);
Flush("none");

Console.WriteLine("-- chains");
Console.WriteLine(Task.Run(() => 1).ContinueWith(t => t.Result + 1).ContinueWith(t => t.Result + 1).Result);
var chain = Task.Run(() => Throw(1)).ContinueWith(t => "saw " + t.Exception!.InnerException!.Message).ContinueWith(t => { Console.WriteLine(t.Result); throw new FormatException("later"); });
try { chain.Wait(); } catch (AggregateException e) { Console.WriteLine(e.Message); }
Console.WriteLine(Task.Factory.ContinueWhenAll([Task.FromResult(1), Task.FromResult(2)], ts => ts.Sum(t => t.Result)).Result);
Console.WriteLine(Task.Factory.ContinueWhenAny([Task.FromResult(9)], t => t.Result + 1).Result);
Console.WriteLine(Task.Factory.StartNew(() => Task.Run(() => 5)).Unwrap().Result);
try { Task.Run(() => Task.FromException(new Exception("inner"))).Wait(); } catch (AggregateException e) { Console.WriteLine(e.Message); }
Task nothing = Task.Run(() => (Task?)null);
try { nothing.Wait(); } catch (AggregateException e) { Console.WriteLine(e.Message + " " + nothing.Status); }
Task thrown = Task.Run((Func<Task>)(() => throw new OperationCanceledException("given up")));
try { thrown.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name + " " + thrown.Status); }
Task thrownAction = Task.Run((Action)(() => throw new OperationCanceledException("given up")));
try { thrownAction.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name + " " + thrownAction.Status); }
using (var own = new CancellationTokenSource())
{
    Task acknowledged = Task.Run(() => { own.Cancel(); own.Token.ThrowIfCancellationRequested(); }, own.Token);
    try { acknowledged.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerException!.GetType().Name + " " + acknowledged.Status + " " + (((TaskCanceledException)e.InnerException).CancellationToken == own.Token)); }
}

Console.WriteLine("-- children");
Task parent = Task.Factory.StartNew(() =>
{
    Log("parent");
    Task.Factory.StartNew(() => { Thread.Sleep(20); Log("child"); }, TaskCreationOptions.AttachedToParent);
});
parent.Wait();
Flush("attached");
parent = Task.Factory.StartNew(() => { for (int i = 0; i < 2; i++) Task.Factory.StartNew(() => throw new FormatException("child"), TaskCreationOptions.AttachedToParent); });
try { parent.Wait(); } catch (AggregateException e) { Console.WriteLine(e.InnerExceptions.Count + " " + e.InnerException!.GetType().Name + " " + e.Flatten().InnerExceptions.Count + " " + e.Flatten().InnerException!.Message); }
parent = Task.Factory.StartNew(() =>
{
    var child = Task.Factory.StartNew(() => throw new FormatException("seen"), TaskCreationOptions.AttachedToParent);
    try { child.Wait(); } catch (AggregateException e) { Log(e.InnerException!.Message); }
});
parent.Wait();
Flush("handled " + parent.Status);
var release = new ManualResetEventSlim();
parent = Task.Factory.StartNew(() => { Task.Factory.StartNew(() => release.Wait(), TaskCreationOptions.AttachedToParent); });
SpinWait.SpinUntil(() => parent.Status == TaskStatus.WaitingForChildrenToComplete, 5000);
Console.WriteLine(parent.Status);
release.Set();
parent.Wait();
parent = Task.Run(() => { Task.Factory.StartNew(() => new ManualResetEventSlim().Wait(), default, TaskCreationOptions.AttachedToParent | TaskCreationOptions.LongRunning, TaskScheduler.Default); });
Console.WriteLine(parent.Wait(5000) + " denied");

Console.WriteLine("-- own scheduler");
var scheduler = new Queued();
var onIt = Task.Factory.StartNew(() => { Log("on " + (TaskScheduler.Current is Queued)); return 3; }, default, TaskCreationOptions.None, scheduler);
var hidden = Task.Factory.StartNew(() => Log("hidden " + (TaskScheduler.Current is Queued)), default, TaskCreationOptions.HideScheduler, scheduler);
var after = onIt.ContinueWith(t => Log("after " + (TaskScheduler.Current is Queued)), scheduler);
var awaiting = Task.Factory.StartNew(async () => { Log("before await"); await Task.Yield(); Log("after await " + (TaskScheduler.Current is Queued)); }, default, TaskCreationOptions.None, scheduler).Unwrap();
Flush("queued " + scheduler.Waiting);
scheduler.RunAll();
Flush("ran");
Console.WriteLine(onIt.Result + " " + awaiting.Status + " " + after.Status);
var inline = new Task(() => Log("inline"));
inline.Start(scheduler);
inline.Wait();
Flush("waited");
Console.WriteLine(scheduler.Id == scheduler.Id);

static int Throw(int n) => throw new Exception("thrown " + n);
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

class Queued : TaskScheduler
{
    readonly LinkedList<Task> tasks = [];
    public int Waiting => tasks.Count;
    protected override void QueueTask(Task task) => tasks.AddLast(task);
    protected override bool TryExecuteTaskInline(Task task, bool queued) => (!queued || tasks.Remove(task)) && TryExecuteTask(task);
    protected override IEnumerable<Task> GetScheduledTasks() => tasks;
    public void RunAll()
    {
        while (tasks.First is { } first)
        {
            tasks.RemoveFirst();
            TryExecuteTask(first.Value);
        }
    }
}
