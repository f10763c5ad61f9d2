namespace System.Runtime.InteropServices;

public class MarshalDirectiveException : SystemException
{
    public MarshalDirectiveException() : base("Marshaling directives are invalid.") => HResult = unchecked((int)0x80131535);
    public MarshalDirectiveException(string? message) : base(message) => HResult = unchecked((int)0x80131535);
    public MarshalDirectiveException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80131535);
}
