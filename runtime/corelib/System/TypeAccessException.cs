namespace System;

/// <summary>Code uses a type that it may not see.</summary>
public class TypeAccessException : TypeLoadException
{
    private const int Code = unchecked((int)0x80131543);

    public TypeAccessException() : base("Attempt to access the type failed.") => HResult = Code;
    public TypeAccessException(string? message) : base(message) => HResult = Code;
    public TypeAccessException(string? message, Exception? inner) : base(message, inner) => HResult = Code;
}
