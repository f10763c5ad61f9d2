// run
// An exception that leaves an async method without a task ends the process.
Console.WriteLine("start");
Fails();
Thread.Sleep(5000);
Console.WriteLine("never");

static async void Fails()
{
    await Task.Yield();
    throw new FormatException("out of void");
}
