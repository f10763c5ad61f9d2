// run
// So does one that leaves a work item of the pool.
Console.WriteLine("start");
AppDomain.CurrentDomain.UnhandledException += (_, e) => Console.WriteLine("told: " + ((Exception)e.ExceptionObject).Message);
ThreadPool.QueueUserWorkItem(_ => throw new FormatException("in a work item"));
Thread.Sleep(5000);
Console.WriteLine("never");
