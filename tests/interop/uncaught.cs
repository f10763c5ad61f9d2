// An exception that nobody catches passes a callback: it ends the process with .NET's report.
using System;
using System.Runtime.InteropServices;

static class Program
{
    delegate int Binary(int a, int b);
    [DllImport("native")] static extern int call_binary(Binary f, int a, int b);

    static void Main()
    {
        Console.WriteLine("before");
        call_binary((a, b) => throw new InvalidOperationException("out of the callback"), 1, 2);
        Console.WriteLine("never here");
    }
}
