// An executable with one of each thing that metadata rows point to outside the metadata.
using System;
using System.Runtime.InteropServices;

[assembly: System.Reflection.AssemblyVersion("1.2.3.4")]

abstract class Shape
{
    public abstract double Area();
    public virtual int Sides() => 4;
    [DllImport("native")] static extern int native_call(int x);
}

static class App
{
    static ReadOnlySpan<byte> Primes => new byte[] { 2, 3, 5, 7, 11, 13 };

    static int Main()
    {
        try { return Primes[2]; }
        finally { Console.WriteLine("done"); }
    }
}
