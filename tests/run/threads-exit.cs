// The end of a process with threads: Main returns, foreground threads go on, then ProcessExit; background ones die.
AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("process exit");
var done = new ManualResetEventSlim();
new Thread(() => { while (true) Thread.Sleep(1000); }) { IsBackground = true }.Start();
new Thread(() => { lock (done) while (true) Thread.SpinWait(1000); }) { IsBackground = true }.Start();
var turned = new Thread(() => { done.Wait(); Thread.Sleep(1000000); });
turned.Start();
turned.IsBackground = true;
var first = new Thread(() =>
{
    done.Wait();
    Thread.Sleep(30);
    Console.WriteLine("first ends");
    new Thread(() => { Thread.Sleep(30); Console.WriteLine("second ends"); Environment.ExitCode = 7; }).Start();
});
first.Start();
Console.WriteLine("main ends");
done.Set();
