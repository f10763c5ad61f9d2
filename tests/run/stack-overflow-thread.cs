// Endless recursion on a second thread ends the process with .NET's message.
Console.WriteLine("main");
var t = new Thread(() => Console.WriteLine(Down(0)));
t.Start();
t.Join();
Console.WriteLine("never");
static long Down(long n) => n < 0 ? n : Down(n + 1) + Down(n + 2) + 1;
