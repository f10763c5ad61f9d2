// This file runs finalizers, on a thread of their own that begins with the first collection that finds
// some due (ECMA-335 I.8.9.6.7).
using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Internal.Runtime;

internal static class Finalization
{
    private static int s_asked;  // collections that have found finalizers due
    private static int s_served; // value of s_asked up to which all of them have run
    private static Thread? s_thread;
    private static readonly object s_starting = new();

    /// <summary>Collects, and lets the finalizers run that are due then.</summary>
    internal static void Collect()
    {
        if (RuntimeImports.Collect() == 0) return;
        Interlocked.Increment(ref s_asked);
        Start();
        Futex.Wake(ref s_asked, 1);
    }

    private static void Start()
    {
        if (Volatile.Read(ref s_thread) is not null) return;
        lock (s_starting)
        {
            if (s_thread is not null) return;
            var thread = new Thread(Serve) { IsBackground = true, Name = ".NET Finalizer" };
            Volatile.Write(ref s_thread, thread);
            thread.Start();
        }
    }

    /// <summary>Waits until the finalizers have run that were due when it was called. One that calls it does not wait for itself.</summary>
    internal static void Wait()
    {
        if (Volatile.Read(ref s_thread) is not { } thread || thread == Thread.CurrentThread) return;
        int asked = Volatile.Read(ref s_asked);
        for (int served; (served = Volatile.Read(ref s_served)) - asked < 0;) Futex.Wait(ref s_served, served, -1);
    }

    private static void Serve()
    {
        while (true)
        {
            int asked = Volatile.Read(ref s_asked);
            while (ServeOne()) { }
            Scrub();
            Volatile.Write(ref s_served, asked);
            Futex.Wake(ref s_served, int.MaxValue);
            Futex.Wait(ref s_asked, asked, -1);
        }
    }

    /// <summary>In a frame of its own, so that the thread does not keep the object while it waits.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool ServeOne()
    {
        if (RuntimeImports.NextFinalizable() is not { } dead) return false;
        Intrinsics.Finalize(dead);
        return true;
    }

    /// <summary>Clears the part of the stack where the finalizers have run: the collector takes what is left there for references.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static unsafe void Scrub()
    {
        const int Bytes = 1024;
        byte* memory = stackalloc byte[Bytes];
        new Span<byte>(memory, Bytes).Clear();
        RuntimeImports.KeepAlive(memory);
    }
}
