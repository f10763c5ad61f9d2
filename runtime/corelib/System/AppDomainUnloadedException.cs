namespace System;

/// <summary>An application domain is gone.</summary>
public class AppDomainUnloadedException : SystemException
{
    private const int Code = unchecked((int)0x80131014);

    public AppDomainUnloadedException() : base("Attempted to access an unloaded AppDomain.") => HResult = Code;
    public AppDomainUnloadedException(string? message) : base(message) => HResult = Code;
    public AppDomainUnloadedException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
