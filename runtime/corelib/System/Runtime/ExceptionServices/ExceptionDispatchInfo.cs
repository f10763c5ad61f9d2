using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace System.Runtime.ExceptionServices;

/// <summary>An exception with the trace it had at one moment, to be thrown again elsewhere.</summary>
public sealed class ExceptionDispatchInfo
{
    private readonly Exception.TraceMark _trace;

    private ExceptionDispatchInfo(Exception source)
    {
        SourceException = source;
        _trace = source.MarkTrace();
    }

    public Exception SourceException { get; }

    public static ExceptionDispatchInfo Capture(Exception source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new ExceptionDispatchInfo(source);
    }

    /// <summary>Throws the exception; its trace goes on from the captured one.</summary>
    [DoesNotReturn, StackTraceHidden]
    public void Throw()
    {
        SourceException.RestoreTrace(_trace);
        Internal.Runtime.RuntimeImports.Rethrow(SourceException);
        throw SourceException;
    }

    [DoesNotReturn, StackTraceHidden]
    public static void Throw(Exception source) => Capture(source).Throw();

    /// <summary>Marks where the exception was made. differs: no frames of that place are named.</summary>
    public static Exception SetCurrentStackTrace(Exception source)
    {
        ArgumentNullException.ThrowIfNull(source);
        source.SetRemoteTrace("");
        return source;
    }

    public static Exception SetRemoteStackTrace(Exception source, string stackTrace)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(stackTrace);
        source.SetRemoteTrace(stackTrace);
        return source;
    }
}
