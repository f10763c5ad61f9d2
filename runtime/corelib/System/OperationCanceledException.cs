namespace System;

public class OperationCanceledException : SystemException
{
    public OperationCanceledException() : base("The operation was canceled.") => HResult = unchecked((int)0x8013153B);
    public OperationCanceledException(string? message) : base(message) => HResult = unchecked((int)0x8013153B);
    public OperationCanceledException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x8013153B);
}
