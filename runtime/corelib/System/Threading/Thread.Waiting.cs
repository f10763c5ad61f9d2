// This file is how threads wait: every sleep that Interrupt can end goes through Block.
using System.Diagnostics;
using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Threading;

public sealed partial class Thread
{
    private nint _blockedOn; // the address of the word that the thread sleeps on, else 0
    private int _interrupted;
    private int _sleeping;   // what Sleep sleeps on; never changes

    /// <summary>
    /// Sleeps while a word has a value, up to a time (Futex.Deadline). False if the time is up; true says
    /// nothing. Throws if the thread was interrupted.
    /// </summary>
    internal static unsafe bool Block(ref int word, int expected, long deadline)
    {
        Thread thread = CurrentThread;
        Volatile.Write(ref thread._blockedOn, (nint)Futex.Address(ref word));
        Interlocked.MemoryBarrier(); // Interrupt writes and reads the other way round
        bool inTime = true;
        if (Volatile.Read(ref thread._interrupted) == 0) inTime = Futex.WaitUntil(ref word, expected, deadline);
        Volatile.Write(ref thread._blockedOn, 0);
        if (Volatile.Read(ref thread._interrupted) != 0) thread.ThrowInterrupted();
        return inTime;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ThrowInterrupted()
    {
        Volatile.Write(ref _interrupted, 0);
        throw new ThreadInterruptedException();
    }

    /// <summary>
    /// Wakes the thread from what it sleeps on now or next. A thread that has announced its sleep but
    /// does not sleep yet would miss the wake-up, so it is repeated until the thread has seen it.
    /// </summary>
    public unsafe void Interrupt()
    {
        if (Volatile.Read(ref _phase) == Ended) return;
        Volatile.Write(ref _interrupted, 1);
        Interlocked.MemoryBarrier();
        for (nint address; (address = Volatile.Read(ref _blockedOn)) != 0 && Volatile.Read(ref _interrupted) != 0;)
        {
            RuntimeImports.Wake((int*)address, int.MaxValue);
            int unchanged = 0;
            Futex.Wait(ref unchanged, 0, 1);
        }
    }

    public static void Sleep(int millisecondsTimeout)
    {
        Timeouts.Check(millisecondsTimeout, nameof(millisecondsTimeout));
        Thread thread = CurrentThread;
        if (millisecondsTimeout == 0)
        {
            if (Volatile.Read(ref thread._interrupted) != 0) thread.ThrowInterrupted();
            RuntimeImports.Yield();
            return;
        }
        long deadline = Futex.Deadline(millisecondsTimeout);
        while (Block(ref thread._sleeping, 0, deadline)) ;
    }

    public static void Sleep(TimeSpan timeout) => Sleep(Timeouts.Milliseconds(timeout, nameof(timeout)));

    public void Join() => Join(-1);
    public bool Join(TimeSpan timeout) => Join(Timeouts.Milliseconds(timeout, nameof(timeout)));

    public bool Join(int millisecondsTimeout)
    {
        if (millisecondsTimeout < -1)
            throw new ArgumentOutOfRangeException(nameof(millisecondsTimeout), "Number must be either non-negative and less than or equal to Int32.MaxValue or -1.");
        if (Volatile.Read(ref _phase) == Unstarted) throw new ThreadStateException("Thread has not been started.");
        long deadline = Futex.Deadline(millisecondsTimeout);
        while (Volatile.Read(ref _ended) == 0)
            if (!Block(ref _ended, 0, deadline)) return Volatile.Read(ref _ended) != 0;
        return true;
    }

    public static bool Yield()
    {
        RuntimeImports.Yield();
        return true;
    }

    public static void SpinWait(int iterations)
    {
        for (int i = 0; i < iterations; i++) RuntimeImports.Pause();
    }

    public static int GetCurrentProcessorId() => RuntimeImports.Processor();

    [Intrinsic] public static void MemoryBarrier() => Interlocked.MemoryBarrier();
}
