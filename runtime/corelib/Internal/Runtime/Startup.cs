// This file is what the compiled entry point calls around the program's own
// (docs/abi.md section 7). Features that need work at the end register it, so that
// programs without them do nothing.
using System;
using System.Runtime.CompilerServices;
using System.Threading;

namespace Internal.Runtime;

internal static unsafe class Startup
{
    private static int s_count;
    private static byte** s_values;

    /// <summary>Work at exit: AppDomain.ProcessExit puts its raiser here.</summary>
    internal static Action? AtExit;

    /// <summary>Waits for the foreground threads: Thread.Start puts this here.</summary>
    internal static Action? AwaitThreads;

    /// <summary>Environment.ExitCode: what a program whose Main returns nothing ends with.</summary>
    internal static int ExitCode;

    internal static void Initialize(int argc, byte** argv)
    {
        s_count = argc;
        s_values = argv;
    }

    /// <summary>The arguments after the program's name.</summary>
    internal static string[] Arguments() => Arguments(1);

    /// <summary>The arguments from an index on; 0 is the program's name.</summary>
    internal static string[] Arguments(int first)
    {
        string[] arguments = new string[s_count > first ? s_count - first : 0];
        for (int i = 0; i < arguments.Length; i++) arguments[i] = Utf8.ToText(s_values[first + i]);
        return arguments;
    }

    /// <summary>Ends a program whose Main returned a value; the result is the process's exit code.</summary>
    internal static int Shutdown(int exitCode)
    {
        ExitCode = exitCode;
        AwaitThreads?.Invoke();
        RunAtExit();
        return ExitCode;
    }

    /// <summary>Ends a program whose Main returns nothing.</summary>
    internal static int ShutdownVoid()
    {
        AwaitThreads?.Invoke();
        RunAtExit();
        return ExitCode;
    }

    /// <summary>Ends the process at once: no finally block runs and no thread is waited for, exit handlers run.</summary>
    internal static void Exit(int exitCode)
    {
        ExitCode = exitCode;
        RunAtExit();
        RuntimeImports.Exit(ExitCode);
    }

    private static int s_exiting; // the thread that runs AtExit's work

    /// <summary>Runs once. A second thread that wants to end the process waits for the first one to do it.</summary>
    private static void RunAtExit()
    {
        Action? work = AtExit;
        if (work is null) return;
        int thread = RuntimeImports.ThreadId(), other = Interlocked.CompareExchange(ref s_exiting, thread, 0);
        while (other != 0 && other != thread) Futex.Wait(ref s_exiting, other, -1);
        AtExit = null;
        if (other == 0) work();
    }
}
