// This file reports an exception that nobody caught, as .NET does on standard error.
using System;

namespace Internal.Runtime;

internal static class UnhandledException
{
    /// <summary>Set when the program subscribes to AppDomain.UnhandledException.</summary>
    internal static Action<object>? Handlers;

    internal static void Report(object exception)
    {
        Handlers?.Invoke(exception);
        StandardStream.Write(StandardStream.Error, "Unhandled exception. ");
        StandardStream.WriteLine(StandardStream.Error, Describe(exception));
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
