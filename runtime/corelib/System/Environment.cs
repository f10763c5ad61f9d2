using Internal.Runtime;

namespace System;

/// <summary>The process and its surroundings.</summary>
public static partial class Environment
{
    public static string NewLine => RuntimeImports.Windows() != 0 ? "\r\n" : "\n";
    public static int CurrentManagedThreadId => RuntimeImports.ThreadId();
    public static int ProcessorCount => Processors.Count;
    public static bool HasShutdownStarted => false;
    public static bool Is64BitProcess => true;
    public static bool Is64BitOperatingSystem => true;
    public static long TickCount64 => RuntimeImports.Ticks() / 1_000_000;
    public static int TickCount => (int)TickCount64;

    public static int ExitCode
    {
        get => Startup.ExitCode;
        set => Startup.ExitCode = value;
    }

    public static void Exit(int exitCode) => Startup.Exit(exitCode);

    public static string[] GetCommandLineArgs() => Startup.Arguments(0);

    public static void FailFast(string? message) => FailFast(message, null);

    public static void FailFast(string? message, Exception? exception)
    {
        StandardStream.WriteLine(StandardStream.Error, "Process terminated.");
        StandardStream.WriteLine(StandardStream.Error, message ?? "Runtime operation halted by call to System.Environment.FailFast(). (0x80131623)");
        if (exception is not null) StandardStream.WriteLine(StandardStream.Error, exception.ToString());
        RuntimeImports.Abort();
    }
}
