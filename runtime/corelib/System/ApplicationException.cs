namespace System;

public class ApplicationException : Exception
{
    public ApplicationException() : base("Error in the application.") => HResult = unchecked((int)0x80131600);
    public ApplicationException(string? message) : base(message) => HResult = unchecked((int)0x80131600);
    public ApplicationException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80131600);
}
