// A method that C code calls by name. Without arguments the program does not need the caller.
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

static unsafe class Program
{
    [UnmanagedCallersOnly(EntryPoint = "exported_add")] static int Add(int a, int b) => a + b;

    [DllImport("caller")] static extern int call_exported(int a, int b);
    [DllImport("native")] static extern int call_binary(delegate* unmanaged<int, int, int> f, int a, int b);

    static void Main(string[] args) => Console.WriteLine(args.Length > 0 ? call_exported(3, 4) : call_binary(&Add, 3, 4));
}
