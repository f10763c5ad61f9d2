// This file is what the compiled entry point calls around the program's own
// (docs/abi.md section 7). Features that need work at the end register it, so that
// programs without them do nothing.
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class Startup
{
    private static int s_count;
    private static byte** s_values;

    /// <summary>Work at exit: AppDomain.ProcessExit puts its raiser here.</summary>
    internal static Action? AtExit;

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
        RunAtExit();
        return ExitCode;
    }

    /// <summary>Ends a program whose Main returns nothing.</summary>
    internal static int ShutdownVoid() => Shutdown(ExitCode);

    /// <summary>Ends the process at once: no finally block runs, exit handlers do.</summary>
    internal static void Exit(int exitCode) => RuntimeImports.Exit(Shutdown(exitCode));

    private static void RunAtExit()
    {
        Action? work = AtExit;
        AtExit = null;
        work?.Invoke();
    }
}
