namespace System;

/// <summary>An object cannot leave its context.</summary>
public class ContextMarshalException : SystemException
{
    private const int Code = unchecked((int)0x80131504);

    public ContextMarshalException() : base("Attempted to marshal an object across a context boundary.") => HResult = Code;
    public ContextMarshalException(string? message) : base(message) => HResult = Code;
    public ContextMarshalException(string? message, Exception? inner) : base(message, inner) => HResult = Code;
}
