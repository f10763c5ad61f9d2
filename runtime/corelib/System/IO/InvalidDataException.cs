namespace System.IO;

/// <summary>Data in a stream has not the form that it should have.</summary>
public sealed class InvalidDataException : SystemException
{
    private const int Code = unchecked((int)0x80131501);

    public InvalidDataException() : base("Found invalid data while decoding.") => HResult = Code;
    public InvalidDataException(string? message) : base(message) => HResult = Code;
    public InvalidDataException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
