namespace System;

public class FieldAccessException : MemberAccessException
{
    public FieldAccessException() : base("Attempted to access a field that is not accessible by the caller.") => HResult = unchecked((int)0x80131507);
    public FieldAccessException(string? message) : base(message) => HResult = unchecked((int)0x80131507);
    public FieldAccessException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80131507);
}
