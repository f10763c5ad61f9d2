// An exception that nobody catches on a second thread: the event comes on that thread, then the report, then the end.
int main = Environment.CurrentManagedThreadId;
AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("never: process exit");
AppDomain.CurrentDomain.UnhandledException += (sender, e) =>
    Console.WriteLine($"event {e.IsTerminating} {((Exception)e.ExceptionObject).Message} {Environment.CurrentManagedThreadId != main} {Thread.CurrentThread.Name}");
var gate = new ManualResetEventSlim();
var t = new Thread(() => { gate.Wait(); throw new InvalidOperationException("second thread"); }) { Name = "second", IsBackground = true };
t.Start();
Console.WriteLine("main waits");
gate.Set();
Thread.Sleep(Timeout.Infinite);
