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

    private int _sleeps;     // counts the calls of Block

    /// <summary>
    /// Sleeps while a word has a value, up to a time (Futex.Deadline). False if the time is up; true says
    /// nothing. Throws if the thread was interrupted.
    /// </summary>
    internal static bool Block(ref int word, int expected, long deadline)
    {
        Thread thread = CurrentThread;
        thread.Announce(ref word);
        bool inTime = Volatile.Read(ref thread._interrupted) != 0 || Futex.WaitUntil(ref word, expected, deadline);
        thread.Awake();
        return inTime;
    }

    /// <summary>The same; a token that WakesFor registered ends the sleep too. The caller looks at it.</summary>
    internal static bool Block(ref int word, int expected, long deadline, CancellationToken token)
    {
        Thread thread = CurrentThread;
        thread.Announce(ref word);
        bool inTime = Volatile.Read(ref thread._interrupted) != 0 || token.IsCancellationRequested || Futex.WaitUntil(ref word, expected, deadline);
        thread.Awake();
        return inTime;
    }

    /// <summary>Lets a token wake this thread from Block while the registration lives.</summary>
    internal static CancellationTokenRegistration WakesFor(CancellationToken token) =>
        token.CanBeCanceled ? token.UnsafeRegister(static thread => Unsafe.As<Thread>(thread!).Unblock(), CurrentThread) : default;

    private unsafe void Announce(ref int word)
    {
        _sleeps++;
        Volatile.Write(ref _blockedOn, (nint)Futex.Address(ref word));
        Interlocked.MemoryBarrier(); // who interrupts writes and reads the other way round
    }

    private void Awake()
    {
        Volatile.Write(ref _blockedOn, 0);
        if (Volatile.Read(ref _interrupted) != 0) ThrowInterrupted();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ThrowInterrupted()
    {
        Volatile.Write(ref _interrupted, 0);
        throw new ThreadInterruptedException();
    }

    /// <summary>Wakes the thread from what it sleeps on now or next.</summary>
    public void Interrupt()
    {
        if (Volatile.Read(ref _phase) == Ended) return;
        Interlocked.Exchange(ref _interrupted, 1);
        Unblock();
    }

    /// <summary>
    /// Wakes the thread from its present sleep. A thread that has announced it but does not sleep yet would
    /// miss the wake-up, so it is repeated until the thread is awake.
    /// </summary>
    private unsafe void Unblock()
    {
        int sleep = Volatile.Read(ref _sleeps);
        for (nint address; (address = Volatile.Read(ref _blockedOn)) != 0 && Volatile.Read(ref _sleeps) == sleep;)
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
