// Waits that a CancellationToken ends, data slots, and what flows into a new thread.
static class Program
{
    static Thread Go(Action a) { var t = new Thread(() => a()); t.Start(); return t; }

    static void Canceled(string what, Action<CancellationToken> wait)
    {
        foreach (int delay in new[] { 0, 1, 5 })
        {
            var source = new CancellationTokenSource();
            string said = "";
            var t = Go(() =>
            {
                try { wait(source.Token); said = "passed"; }
                catch (OperationCanceledException e) { said = e.Message + " " + (e.CancellationToken == source.Token); }
            });
            if (delay > 0) Thread.Sleep(delay);
            source.Cancel();
            t.Join();
            Console.WriteLine(what + ": " + said);
        }
    }

    static void Main()
    {
        Canceled("event", c => new ManualResetEventSlim().Wait(c));
        Canceled("event with limit", c => new ManualResetEventSlim().Wait(10000, c));
        Canceled("semaphore", c => new SemaphoreSlim(0).Wait(c));
        Canceled("countdown", c => new CountdownEvent(1).Wait(c));
        Canceled("barrier", c => new Barrier(2).SignalAndWait(c));
        var b = new Barrier(2);
        Canceled("same barrier", c => b.SignalAndWait(c));
        Console.WriteLine(b.ParticipantsRemaining + " " + b.CurrentPhaseNumber);
        var canceled = new CancellationToken(true);
        try { new ManualResetEventSlim(true).Wait(canceled); } catch (OperationCanceledException e) { Console.WriteLine(e.Message); }
        try { new SemaphoreSlim(1).Wait(canceled); } catch (OperationCanceledException e) { Console.WriteLine(e.Message); }
        try { new CountdownEvent(0).Wait(canceled); Console.WriteLine("countdown passed"); } catch (OperationCanceledException e) { Console.WriteLine(e.Message); }
        try { new Barrier(1).SignalAndWait(canceled); } catch (OperationCanceledException e) { Console.WriteLine(e.Message); }
        Console.WriteLine(new SemaphoreSlim(0).Wait(1, CancellationToken.None));

        var slot = Thread.AllocateDataSlot();
        Thread.SetData(slot, "main");
        Go(() => { Console.WriteLine(Thread.GetData(slot) == null); Thread.SetData(slot, "other"); Console.WriteLine(Thread.GetData(slot)); }).Join();
        Console.WriteLine(Thread.GetData(slot));
        Thread.SetData(Thread.GetNamedDataSlot("name"), 5);
        Console.WriteLine(Thread.GetData(Thread.GetNamedDataSlot("name")));
        Thread.FreeNamedDataSlot("name");
        Console.WriteLine(Thread.GetData(Thread.GetNamedDataSlot("name")) == null);

        var local = new AsyncLocal<string> { Value = "flows" };
        Go(() => { Console.WriteLine(local.Value); local.Value = "changed"; }).Join();
        var unsafely = new Thread(() => Console.WriteLine(local.Value ?? "nothing"));
        unsafely.UnsafeStart();
        unsafely.Join();
        using (ExecutionContext.SuppressFlow()) Go(() => Console.WriteLine(local.Value ?? "suppressed")).Join();
        Console.WriteLine(local.Value);
    }
}
