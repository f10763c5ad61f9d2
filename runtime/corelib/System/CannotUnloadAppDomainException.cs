namespace System;

/// <summary>An application domain stays.</summary>
public class CannotUnloadAppDomainException : SystemException
{
    private const int Code = unchecked((int)0x80131015);

    public CannotUnloadAppDomainException() : base("Attempt to unload the AppDomain failed.") => HResult = Code;
    public CannotUnloadAppDomainException(string? message) : base(message) => HResult = Code;
    public CannotUnloadAppDomainException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
