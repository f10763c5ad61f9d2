// This file holds the functions that the native runtime calls (codegen/rtabi, Exports).
using System;

namespace Internal.Runtime;

internal static unsafe class RuntimeExports
{
    [RuntimeExport("ilaot_out_of_memory")]
    internal static void OutOfMemory() => throw new OutOfMemoryException();

    /// <summary>Runs on the little stack that is left: it neither allocates nor formats.</summary>
    [RuntimeExport("ilaot_stack_overflow")]
    internal static void StackOverflow() => StandardStream.Write(StandardStream.Error, "Stack overflow.\n");

    /// <summary>Runs a thread that Thread.Start made.</summary>
    [RuntimeExport("ilaot_thread_main")]
    internal static void ThreadMain(object thread) => System.Runtime.CompilerServices.Unsafe.As<System.Threading.Thread>(thread).Run();

    [RuntimeExport("ilaot_unhandled")]
    internal static void Unhandled(object exception) => UnhandledException.Report(exception);

    /// <summary>Adds frames to an exception's trace, innermost first.</summary>
    [RuntimeExport("ilaot_trace_push")]
    internal static void TracePush(object exception, nint* addresses, int count, int first)
    {
        if (exception is Exception e) e.PushTrace(addresses, count, first != 0);
    }
}
