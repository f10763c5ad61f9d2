// This file reports an exception that nobody caught, as .NET does on standard error.
using System;
using System.Threading;

namespace Internal.Runtime;

internal static class UnhandledException
{
    /// <summary>Set when the program subscribes to AppDomain.UnhandledException.</summary>
    internal static Action<object>? Handlers;

    private static int s_reporter; // the thread that reports, and will end the process

    internal static void Report(object exception)
    {
        int thread = RuntimeImports.ThreadId(), reporter = Interlocked.CompareExchange(ref s_reporter, thread, 0);
        while (reporter != 0 && reporter != thread) Futex.Wait(ref s_reporter, reporter, -1); // there is one report
        Handlers?.Invoke(exception);
        StandardStream.Write(StandardStream.Error, "Unhandled exception. ");
        StandardStream.WriteLine(StandardStream.Error, Describe(exception));
    }

    /// <summary>Ends the process because of an exception that is caught but belongs to nobody.</summary>
    internal static void End(object exception)
    {
        Report(exception);
        RuntimeImports.Abort();
    }

    /// <summary>An exception's own ToString may throw; the report then names the type only.</summary>
    private static string Describe(object exception)
    {
        try
        {
            return exception.ToString() ?? "";
        }
        catch (Exception)
        {
            return exception.GetType().ToString();
        }
    }
}
