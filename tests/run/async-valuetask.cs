// run
// Value tasks and their sources; builders that may pool; async streams with tokens and disposal; dispatch infos.
using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Sources;

Console.WriteLine("-- values");
ValueTask<int> ready = new(5);
Console.WriteLine($"{ready.IsCompleted} {ready.IsCompletedSuccessfully} {ready.IsFaulted} {ready.IsCanceled} {ready.Result} {await ready} {ready.AsTask().Result} {ready} {ready.Equals(new ValueTask<int>(5))} {ready == new ValueTask<int>(6)} {ready.GetHashCode()}");
ValueTask none = default;
await none;
Console.WriteLine($"{none.IsCompleted} {none.AsTask().Status} {none == ValueTask.CompletedTask} {none.Preserve() == none}");
ValueTask<string> failed = ValueTask.FromException<string>(new FormatException("failed"));
Console.WriteLine($"{failed.IsFaulted} {failed.IsCompleted} [{failed}]");
try { _ = failed.Result; } catch (FormatException e) { Console.WriteLine(e.Message); }
ValueTask canceled = ValueTask.FromCanceled(new CancellationToken(true));
try { await canceled; } catch (TaskCanceledException e) { Console.WriteLine(e.Message + " " + canceled.IsCanceled); }
Console.WriteLine(await Sync() + await Later() + await Pooled(3) + " " + Sync().IsCompletedSuccessfully);
try { await Fails(true); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { await Fails(false).ConfigureAwait(false); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
Try(() => new ValueTask((Task)null!));
Try(() => new ValueTask<int>((IValueTaskSource<int>)null!, 0));
ValueTask<int> kept = Later().Preserve();
Console.WriteLine(await kept + await kept);

Console.WriteLine("-- sources");
var source = new Source();
ValueTask<int> first = source.Next();
Console.WriteLine(first.IsCompleted + " " + source.Version);
source.Set(10);
Console.WriteLine(first.IsCompleted + " " + await first);
Try(() => _ = first.Result);
Try(() => _ = first.IsCompleted);
ValueTask<int> second = source.Next();
Task<int> waiting = Wait(second);
source.Set(20);
Console.WriteLine(await waiting);
ValueTask<int> third = source.Next();
Task<int> asTask = third.AsTask();
Console.WriteLine(asTask.IsCompleted);
source.Fail(new FormatException("source"));
try { await asTask; } catch (FormatException e) { Console.WriteLine(e.Message + " " + asTask.Status); }
ValueTask<int> fourth = source.Next();
source.Fail(new OperationCanceledException());
Console.WriteLine(fourth.IsCanceled + " " + fourth.IsFaulted);
Task<int> fourthTask = fourth.AsTask();
try { await fourthTask; } catch (OperationCanceledException) { Console.WriteLine(fourthTask.Status); }
ValueTask<int> fifth = source.Next();
Try(() => _ = fifth.Result);
fifth.GetAwaiter().OnCompleted(() => Console.WriteLine("completed"));
Try(() => fifth.GetAwaiter().OnCompleted(() => { }));
source.Set(1);
Try(() => source.Set(2));
Console.WriteLine(fifth.Result);

Console.WriteLine("-- streams");
await foreach (int i in Numbers(3)) Console.Write(i + " ");
Console.WriteLine();
using (var cts = new CancellationTokenSource())
    try
    {
        await foreach (int i in Numbers(10).WithCancellation(cts.Token).ConfigureAwait(false))
        {
            Console.Write(i + " ");
            if (i == 1) cts.Cancel();
        }
    }
    catch (OperationCanceledException e) { Console.WriteLine("canceled " + (e.CancellationToken == cts.Token)); }
await foreach (int i in Numbers(10)) if (i == 2) break;
Console.WriteLine();
IAsyncEnumerator<int> manual = Numbers(2).GetAsyncEnumerator();
Console.WriteLine(await manual.MoveNextAsync() + " " + manual.Current);
await manual.DisposeAsync();
Console.WriteLine(await manual.MoveNextAsync());
IAsyncEnumerable<int> twice = Numbers(2);
int total = 0;
await foreach (int i in twice) total += i;
await foreach (int i in twice) total += i * 10;
Console.WriteLine(total);
foreach (int i in Numbers(3).ToBlockingEnumerable()) Console.Write(i + " ");
Console.WriteLine();
await using (new Resource("outer").ConfigureAwait(false)) Console.WriteLine("body");
try
{
    await using var r = new Resource("faulty");
    throw new FormatException("in body");
}
catch (FormatException e) { Console.WriteLine(e.Message); }

Console.WriteLine("-- each");
TaskCompletionSource<int>[] sources = [new(), new(), new()];
Task<string> order = Order(sources.Select(s => s.Task));
sources[2].SetResult(2);
await Task.Delay(5);
sources[0].SetException(new FormatException("x"));
await Task.Delay(5);
sources[1].SetCanceled();
Console.WriteLine(await order);
await foreach (Task t in Task.WhenEach(Task.CompletedTask, Task.FromException(new Exception("e")))) Console.Write(t.Status + " ");
Console.WriteLine();

Console.WriteLine("-- dispatch");
ExceptionDispatchInfo? info = null;
try { throw new FormatException("original"); } catch (FormatException e) { info = ExceptionDispatchInfo.Capture(e); }
try { info.Throw(); } catch (FormatException e) { Console.WriteLine(ReferenceEquals(e, info.SourceException) + " " + e.StackTrace!.Contains("--- End of stack trace from previous location ---")); }
try { ExceptionDispatchInfo.Throw(new ArgumentException("thrown")); } catch (ArgumentException e) { Console.WriteLine(e.Message); }
Try(() => ExceptionDispatchInfo.Capture(null!));
try { await Deep(3); } catch (FormatException e) { Console.WriteLine(e.StackTrace!.Split("--- End of stack trace from previous location ---").Length); }

static async ValueTask<int> Sync() => 1;
static async ValueTask<int> Later() { await Task.Yield(); return 10; }
[AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
static async ValueTask<int> Pooled(int n) { for (int i = 0; i < n; i++) await Task.Yield(); return 100; }
static async ValueTask Fails(bool late) { if (late) await Task.Yield(); throw new InvalidOperationException("fails " + late); }
static async Task<int> Wait(ValueTask<int> task) => await task + 1;
static async Task Deep(int n) { await Task.Yield(); if (n == 0) throw new FormatException("deep"); await Deep(n - 1); }

static async IAsyncEnumerable<int> Numbers(int n, [EnumeratorCancellation] CancellationToken token = default)
{
    try
    {
        for (int i = 0; i < n; i++)
        {
            await Task.Yield();
            token.ThrowIfCancellationRequested();
            yield return i;
        }
    }
    finally
    {
        await Task.Yield();
        Console.Write("[end] ");
    }
}

static async Task<string> Order(IEnumerable<Task<int>> tasks)
{
    string s = "";
    await foreach (Task<int> t in Task.WhenEach(tasks)) s += t.Status + " ";
    return s;
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
        Console.WriteLine(e.GetType().Name + ": " + e.Message);
    }
}

class Resource(string name) : IAsyncDisposable
{
    public async ValueTask DisposeAsync()
    {
        await Task.Yield();
        Console.WriteLine("dispose " + name);
    }
}

class Source : IValueTaskSource<int>
{
    ManualResetValueTaskSourceCore<int> core;
    bool used;
    public short Version => core.Version;
    public ValueTask<int> Next()
    {
        if (used) core.Reset();
        used = true;
        return new(this, core.Version);
    }
    public void Set(int v) => core.SetResult(v);
    public void Fail(Exception e) => core.SetException(e);
    public int GetResult(short token)
    {
        int r = core.GetResult(token);
        core.Reset();
        used = false;
        return r;
    }
    public ValueTaskSourceStatus GetStatus(short token) => core.GetStatus(token);
    public void OnCompleted(Action<object?> continuation, object? state, short token, ValueTaskSourceOnCompletedFlags flags) => core.OnCompleted(continuation, state, token, flags);
}
