namespace System;

/// <summary>A check beforehand found too little memory.</summary>
public sealed class InsufficientMemoryException : OutOfMemoryException
{
    private const int Code = unchecked((int)0x8013153D);

    public InsufficientMemoryException() : base("Insufficient memory to continue the execution of the program.") => HResult = Code;
    public InsufficientMemoryException(string? message) : base(message) => HResult = Code;
    public InsufficientMemoryException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
