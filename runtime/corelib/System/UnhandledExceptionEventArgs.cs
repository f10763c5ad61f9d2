namespace System;

/// <summary>An exception that nobody caught.</summary>
public class UnhandledExceptionEventArgs(object exception, bool isTerminating) : EventArgs
{
    public object ExceptionObject { get; } = exception;
    public bool IsTerminating { get; } = isTerminating;
}
