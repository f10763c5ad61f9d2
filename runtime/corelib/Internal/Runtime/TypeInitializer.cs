// This file runs type initialisers that the compiler left to run time
// (ECMA-335 II.10.5.3; the record is described in docs/abi.md section 5).
using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Threading;

namespace Internal.Runtime;

[StructLayout(LayoutKind.Explicit)]
internal unsafe struct TypeInit
{
    [FieldOffset(RuntimeABI.InitCctor)] internal delegate*<void> Cctor;
    [FieldOffset(RuntimeABI.InitState)] internal int State;
    [FieldOffset(RuntimeABI.InitThread)] internal int Thread;
    [FieldOffset(RuntimeABI.InitException)] internal nint Exception;
    [FieldOffset(RuntimeABI.InitType)] internal nint Type;
}

internal static unsafe class TypeInitializer
{
    /// <summary>
    /// Returns when the initialiser has run, or at once if this thread is running it or if waiting for
    /// the thread that does would never end. A failed initialiser gives the same exception each time.
    /// </summary>
    internal static void Run(TypeInit* init)
    {
        int thread = RuntimeImports.ThreadId();
        while (true)
        {
            int state = Interlocked.CompareExchange(ref init->State, RuntimeABI.InitRunning, RuntimeABI.InitNotRun);
            if (state == RuntimeABI.InitNotRun)
            {
                Volatile.Write(ref init->Thread, thread);
                Call(init);
                return;
            }
            if (state == RuntimeABI.InitDone) return;
            if (state == RuntimeABI.InitFailed) throw Stored(init);
            if (Volatile.Read(ref init->Thread) == thread || !Await(init, thread)) return;
        }
    }

    private static void Call(TypeInit* init)
    {
        try
        {
            init->Cctor();
        }
        catch (Exception e)
        {
            var failure = new TypeInitializationException(DefinitionName(Unsafe.As<nint, RuntimeType>(ref init->Type).FullName!), e);
            Stored(init) = failure;
            Finish(init, RuntimeABI.InitFailed);
            throw failure;
        }
        Finish(init, RuntimeABI.InitDone);
    }

    // The namespace and name of the definition alone, as .NET names the type in the
    // exception: of "N.Outer+Inner`1[[...]]" that is "Inner`1".
    private static string DefinitionName(string fullName)
    {
        int start = 0, end = 0;
        for (; end < fullName.Length && fullName[end] != '['; end++)
        {
            if (fullName[end] == '\\') end++; // what follows belongs to the name
            else if (fullName[end] == '+') start = end + 1;
        }
        return fullName.Substring(start, end - start);
    }

    private static void Finish(TypeInit* init, int state)
    {
        Volatile.Write(ref init->Thread, 0);
        if (Interlocked.Exchange(ref init->State, state) == RuntimeABI.InitAwaited) Futex.WakeAll(ref init->State);
    }

    private static ref Exception Stored(TypeInit* init) => ref Unsafe.As<nint, Exception>(ref init->Exception);

    /// <summary>A thread that waits for another one's initialiser; lies in its frame.</summary>
    private struct Waiter
    {
        internal Waiter* Next;
        internal TypeInit* For;
        internal int Thread;
    }

    private static ShortLock s_lock;
    private static Waiter* s_waiters;

    /// <summary>
    /// Waits until another thread's initialiser is over. False, without waiting, if that thread waits,
    /// through whatever others, for one of this thread's (ECMA-335 II.10.5.3.3): this thread then sees the type
    /// as it is. Whoever closes such a circle finds it, since waiters are entered under the lock.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool Await(TypeInit* init, int thread)
    {
        Waiter self;
        self.For = init;
        self.Thread = thread;
        s_lock.Enter();
        bool circle = WaitsFor(init, thread);
        if (!circle)
        {
            self.Next = s_waiters;
            s_waiters = &self;
        }
        s_lock.Exit();
        if (circle) return false;
        while (true)
        {
            int state = Interlocked.CompareExchange(ref init->State, RuntimeABI.InitAwaited, RuntimeABI.InitRunning);
            if (state is not (RuntimeABI.InitRunning or RuntimeABI.InitAwaited)) break;
            Futex.Wait(ref init->State, RuntimeABI.InitAwaited, -1);
        }
        Remove(&self);
        return true;
    }

    private static void Remove(Waiter* self)
    {
        s_lock.Enter();
        if (s_waiters == self)
        {
            s_waiters = self->Next;
        }
        else
        {
            Waiter* before = s_waiters;
            while (before->Next != self) before = before->Next;
            before->Next = self->Next;
        }
        s_lock.Exit();
    }

    /// <summary>Whether the thread that runs an initialiser waits for a thread, itself or through others.</summary>
    private static bool WaitsFor(TypeInit* init, int thread)
    {
        while (true)
        {
            int runner = Volatile.Read(ref init->Thread);
            if (runner == thread) return true;
            if (runner == 0) return false; // it has only begun or has ended, so it does not wait
            Waiter* waiter = s_waiters;
            while (waiter is not null && waiter->Thread != runner) waiter = waiter->Next;
            if (waiter is null) return false;
            init = waiter->For;
        }
    }
}
