using System.Threading;

namespace System;

/// <summary>An operation was given up, usually because of a CancellationToken.</summary>
public class OperationCanceledException : SystemException
{
    private const int Number = unchecked((int)0x8013153B);

    public OperationCanceledException() : base("The operation was canceled.") => HResult = Number;
    public OperationCanceledException(string? message) : base(message) => HResult = Number;
    public OperationCanceledException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;
    public OperationCanceledException(CancellationToken token) : this() => CancellationToken = token;
    public OperationCanceledException(string? message, CancellationToken token) : this(message) => CancellationToken = token;
    public OperationCanceledException(string? message, Exception? innerException, CancellationToken token) : this(message, innerException) => CancellationToken = token;

    public CancellationToken CancellationToken { get; }
}
