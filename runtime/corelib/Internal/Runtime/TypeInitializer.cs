// This file runs type initialisers that the compiler left to run time
// (ECMA-335 II.10.5.3; the record is described in docs/abi.md section 5).
using System;
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
    /// Returns when the initialiser has run, or at once if this thread is running it.
    /// A failed initialiser gives the same exception each time.
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
            if (Volatile.Read(ref init->Thread) == thread) return;
            RuntimeImports.Yield();
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
            var failure = new TypeInitializationException(System.Runtime.CompilerServices.Unsafe.As<nint, RuntimeType>(ref init->Type).FullName, e);
            Stored(init) = failure;
            Volatile.Write(ref init->State, RuntimeABI.InitFailed);
            throw failure;
        }
        Volatile.Write(ref init->State, RuntimeABI.InitDone);
    }

    private static ref Exception Stored(TypeInit* init) => ref System.Runtime.CompilerServices.Unsafe.As<nint, Exception>(ref init->Exception);
}
