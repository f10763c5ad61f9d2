namespace System;

public class TimeoutException : SystemException
{
    public TimeoutException() : base("The operation has timed out.") => HResult = unchecked((int)0x80131505);
    public TimeoutException(string? message) : base(message) => HResult = unchecked((int)0x80131505);
    public TimeoutException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80131505);
}
