// run
// LINQ over asynchronous sequences, and tasks of Begin and End methods.
Console.WriteLine(string.Join(",", await Numbers(6).Where(x => x % 2 == 0).Select(x => x * x).ToListAsync()));
Console.WriteLine(string.Join(",", await Numbers(6).Where(async (x, t) => { await Task.Yield(); return x > 2; }).Select((x, i) => x * 10 + i).ToArrayAsync()));
Console.WriteLine(string.Join(",", await Numbers(10).Skip(2).Take(3).Append(77).Prepend(55).ToListAsync()));
Console.WriteLine(string.Join(",", await Numbers(10).SkipWhile(x => x < 4).TakeWhile(x => x < 7).Concat(Numbers(2)).ToListAsync()));
Console.WriteLine(string.Join(",", await Numbers(3).SelectMany(x => Enumerable.Repeat(x, x)).ToListAsync()));
Console.WriteLine(string.Join(",", await new[] { 3, 1, 3, 2, 1 }.ToAsyncEnumerable().Distinct().Reverse().ToListAsync()));
Console.WriteLine(string.Join(" ", (await Numbers(5).Chunk(2).ToListAsync()).Select(c => string.Join("+", c))));
Console.WriteLine(string.Join(" ", await Numbers(3).Zip(Numbers(9), (a, b) => a + b * 10).ToListAsync()));
Console.WriteLine($"{await Numbers(5).SumAsync()} {await Numbers(5).CountAsync()} {await Numbers(5).CountAsync(x => x > 2)} {await Numbers(5).AnyAsync()} {await Numbers(5).AllAsync(x => x < 5)} {await Numbers(5).ContainsAsync(4)} {await Numbers(5).AverageAsync()} {await Numbers(5).MaxAsync()} {await Numbers(5).MinAsync()}");
Console.WriteLine($"{await Numbers(5).FirstAsync()} {await Numbers(5).LastAsync()} {await Numbers(5).FirstAsync(x => x > 2)} {await Numbers(0).FirstOrDefaultAsync()} {await Numbers(1).SingleAsync()} {await Numbers(5).ElementAtAsync(2)} {await Numbers(5).AggregateAsync(100, (a, x) => a + x)}");
foreach (Func<Task> f in new Func<Task>[] { async () => await Numbers(0).FirstAsync(), async () => await Numbers(2).SingleAsync(), async () => await Numbers(2).LastAsync(x => x > 5), async () => await AsyncEnumerable.Empty<int>().MaxAsync() })
    try { await f(); } catch (InvalidOperationException e) { Console.WriteLine(e.Message); }
try { Numbers(1).Where((Func<int, bool>)null!); } catch (ArgumentNullException e) { Console.WriteLine(e.ParamName); }
Console.WriteLine(string.Join(",", (await Numbers(3).ToDictionaryAsync(x => "k" + x, x => x * x)).Select(p => p.Key + "=" + p.Value)));

Console.WriteLine(await Task.Factory.FromAsync(Begin, End, 20, "state"));
Task<int> ended = Task<int>.Factory.FromAsync(Begin(1, null, null), End);
Console.WriteLine(await ended);
try { await Task.Factory.FromAsync<int, int>(Begin, r => throw new FormatException("end"), 5, null); } catch (FormatException e) { Console.WriteLine(e.Message); }
Console.WriteLine(Task.Factory.FromAsync(Begin, End, 20, "state").AsyncState);
try { _ = Task.Factory.FromAsync(Begin, End, 20, null, TaskCreationOptions.LongRunning); } catch (ArgumentOutOfRangeException e) { Console.WriteLine(e.Message); }

static IAsyncResult Begin(int n, AsyncCallback? callback, object? state)
{
    var source = new TaskCompletionSource<int>(state);
    Task.Run(async () =>
    {
        await Task.Delay(1);
        source.SetResult(n * 2);
        callback?.Invoke(source.Task);
    });
    return source.Task;
}

static int End(IAsyncResult result) => ((Task<int>)result).Result;

static async IAsyncEnumerable<int> Numbers(int n)
{
    for (int i = 0; i < n; i++)
    {
        if (i % 2 == 1) await Task.Yield();
        yield return i;
    }
}
