// run
// What tasks say of themselves: status, results, exceptions, options, errors of misuse.
using System.Runtime.CompilerServices;

Show("completed", Task.CompletedTask);
Show("result", Task.FromResult(7));
Show("exception", Task.FromException(new FormatException("bad")));
Show("exception of T", Task.FromException<int>(new FormatException("bad")));
Show("canceled", Task.FromCanceled(new CancellationToken(true)));
Try(() => Task.FromCanceled(default));
Try(() => Task.FromException(null!));

Console.WriteLine("-- cold");
var cold = new Task(() => { });
Show("cold", cold);
cold.RunSynchronously();
Show("ran", cold);
Try(() => cold.Start());
Try(() => cold.RunSynchronously());
var coldT = new Task<int>(o => (int)o! + 1, 4);
Console.WriteLine(coldT.AsyncState);
coldT.RunSynchronously();
Console.WriteLine(coldT.Result);
Try(() => new Task(null!));
Try(() => new Task(() => { }, (TaskCreationOptions)1000));
var failing = new Task(() => throw new InvalidOperationException("inside"));
failing.RunSynchronously();
Show("failed", failing);
var canceledBefore = new Task(() => { }, new CancellationToken(true));
Show("canceled before", canceledBefore);
Try(() => canceledBefore.Start());
Try(() => canceledBefore.Wait());

Console.WriteLine("-- waiting");
Try(() => failing.Wait());
Try(() => failing.GetAwaiter().GetResult());
Try(() => { _ = Task.FromException<int>(new FormatException("r")).Result; });
Try(() => Task.FromCanceled(new CancellationToken(true)).Wait());
Try(() => Task.FromCanceled(new CancellationToken(true)).GetAwaiter().GetResult());
Console.WriteLine(new TaskCompletionSource().Task.Wait(10));
Console.WriteLine(new TaskCompletionSource().Task.Wait(TimeSpan.FromMilliseconds(1)));
Try(() => Task.CompletedTask.Wait(-2));
Try(() => new TaskCompletionSource().Task.Wait(new CancellationToken(true)));
using (var soon = new CancellationTokenSource(10)) Try(() => new TaskCompletionSource().Task.Wait(soon.Token));

Console.WriteLine("-- sources");
var source = new TaskCompletionSource<int>("state");
Show("source", source.Task);
Console.WriteLine(source.Task.AsyncState);
Console.WriteLine($"{source.TrySetResult(1)} {source.TrySetResult(2)} {source.TrySetCanceled()} {source.TrySetException(new Exception())} {source.Task.Result}");
Try(() => source.SetResult(3));
Try(() => source.SetCanceled());
Try(() => source.SetException(new Exception()));
Try(() => source.Task.Start());
Try(() => source.Task.RunSynchronously());
Try(() => new TaskCompletionSource(TaskCreationOptions.LongRunning));
var many = new TaskCompletionSource();
Try(() => many.SetException(Array.Empty<Exception>()));
Try(() => many.SetException(new Exception[] { null! }));
many.SetException([new FormatException("one"), new ArgumentException("two")]);
Show("many", many.Task);
var like = new TaskCompletionSource();
Try(() => like.SetFromTask(new TaskCompletionSource().Task));
like.SetFromTask(many.Task);
Show("like", like.Task);
var canceledSource = new TaskCompletionSource<string>();
canceledSource.SetCanceled(new CancellationToken(true));
Show("canceled source", canceledSource.Task);
Try(() => canceledSource.Task.GetAwaiter().GetResult());

Console.WriteLine("-- several");
Try(() => Task.WaitAll(Task.CompletedTask, failing, Task.FromException(new FormatException("x")), Task.FromCanceled(new CancellationToken(true))));
Try(() => Task.WaitAll([null!]));
Console.WriteLine(Task.WaitAll([Task.CompletedTask, new TaskCompletionSource().Task], 5));
Console.WriteLine(Task.WaitAny(new TaskCompletionSource().Task, Task.CompletedTask));
Console.WriteLine(Task.WaitAny([new TaskCompletionSource().Task], 5) + " " + Task.WaitAny());
Show("all of none", Task.WhenAll());
Console.WriteLine(Task.WhenAll(new List<Task<int>>()).Result.Length);
Show("all", Task.WhenAll(Task.FromCanceled(new CancellationToken(true)), Task.CompletedTask));
Show("all mixed", Task.WhenAll(Task.FromCanceled(new CancellationToken(true)), failing, Task.FromException(new FormatException("z"))));
Console.WriteLine(string.Join(",", Task.WhenAll(Task.FromResult(1), Task.FromResult(2)).Result));
var (one, two) = (new TaskCompletionSource(), new TaskCompletionSource());
Task both = Task.WhenAll(one.Task, two.Task);
two.SetException(new Exception("two"));
one.SetException(new Exception("one"));
Console.WriteLine(both.Exception!.Message);
var (first, second) = (new TaskCompletionSource<int>(), new TaskCompletionSource<int>());
Task<int[]> bothT = Task.WhenAll(first.Task, second.Task);
second.SetException(new Exception("second"));
first.SetException(new Exception("first"));
Console.WriteLine(bothT.Exception!.Message);
Try(() => Task.WhenAny());
Try(() => Task.WhenAll((IEnumerable<Task>)null!));
Try(() => Task.WhenAll(Task.CompletedTask, null!));
Console.WriteLine(Task.WhenAny(new TaskCompletionSource<int>().Task, Task.FromResult(5)).Result.Result);

Console.WriteLine("-- identity");
Console.WriteLine(ReferenceEquals(Task.CompletedTask, Task.CompletedTask) + " " + (cold.Id != coldT.Id) + " " + (Task.CurrentId is null) + " " + Task.Run(() => Task.CurrentId is not null).Result);
Console.WriteLine(Task.Factory.CreationOptions + " " + Task.Factory.Scheduler + " " + new TaskFactory(TaskCreationOptions.LongRunning, TaskContinuationOptions.None).CreationOptions);
Console.WriteLine(TaskScheduler.Default == TaskScheduler.Current);
Console.WriteLine(Task.Run(() => TaskScheduler.Current == TaskScheduler.Default).Result);
cold.Dispose();
Try(() => new TaskCompletionSource().Task.Dispose());
((IDisposable)Task.CompletedTask).Dispose();

static void Show(string name, Task task) =>
    Console.WriteLine($"{name}: {task.Status} {task.IsCompleted} {task.IsCompletedSuccessfully} {task.IsFaulted} {task.IsCanceled} {task.CreationOptions} {task.Exception?.Message} {task.Exception?.InnerExceptions.Count}");

static void Try(Action action)
{
    try
    {
        action();
        Console.WriteLine("no exception");
    }
    catch (AggregateException e)
    {
        Console.WriteLine("Aggregate: " + e.Message + " [" + string.Join(",", e.InnerExceptions.Select(x => x.GetType().Name)) + "]");
    }
    catch (Exception e)
    {
        Console.WriteLine(e.GetType().Name + ": " + e.Message.ReplaceLineEndings("|"));
    }
}
