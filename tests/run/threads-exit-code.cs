// Environment.Exit on a second thread ends the process while Main waits for it.
AppDomain.CurrentDomain.ProcessExit += (_, _) => Console.WriteLine("process exit");
var t = new Thread(() =>
{
    try { Console.WriteLine("exits"); Environment.Exit(42); }
    finally { Console.WriteLine("never"); }
}) { Name = "worker" };
t.Start();
t.Join();
Console.WriteLine("never");
