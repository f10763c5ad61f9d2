namespace System;

public sealed class InvalidProgramException : SystemException
{
    public InvalidProgramException() : base("Common Language Runtime detected an invalid program.") => HResult = unchecked((int)0x8013153A);
    public InvalidProgramException(string? message) : base(message) => HResult = unchecked((int)0x8013153A);
    public InvalidProgramException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x8013153A);
}
