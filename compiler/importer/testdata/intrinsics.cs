// Calls that are expanded.
using System;
using System.Runtime.CompilerServices;
using System.Threading;
static unsafe class Expanded
{
    static ref int Add(ref int r, int n) => ref Unsafe.Add(ref r, n);
    static int Size<T>() => Unsafe.SizeOf<T>();
    static string As(object o) => Unsafe.As<string>(o);
    static ref byte AsBytes(ref int r) => ref Unsafe.As<int, byte>(ref r);
    static long Bits(double d) => Unsafe.BitCast<double, long>(d);
    static int Read(byte* p) => Unsafe.ReadUnaligned<int>(p);
    static void Write(ref byte p, string s) => Unsafe.WriteUnaligned(ref p, 5);
    static int Exchange(ref int r) => Interlocked.CompareExchange(ref r, 1, 2);
    static int Increment(ref int r) => Interlocked.Add(ref r, 1);
    static object? Swap(ref object? r, object? o) => Interlocked.Exchange(ref r, o);
    static int Volatile1(ref int r) => Volatile.Read(ref r);
    static void Volatile2(ref int r) => Volatile.Write(ref r, 4);
    static void Fence() => Interlocked.MemoryBarrier();
    static Type TypeOf() => typeof(string);
    static int Roots() => Size<int>() + Size<string>();
}
