namespace System;

/// <summary>A type is gone.</summary>
public class TypeUnloadedException : SystemException
{
    private const int Code = unchecked((int)0x80131013);

    public TypeUnloadedException() : base("Type had been unloaded.") => HResult = Code;
    public TypeUnloadedException(string? message) : base(message) => HResult = Code;
    public TypeUnloadedException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
