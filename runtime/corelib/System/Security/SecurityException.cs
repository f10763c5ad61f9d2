namespace System.Security;

public class SecurityException : SystemException
{
    public SecurityException() : base("Security error.") => HResult = unchecked((int)0x8013150A);
    public SecurityException(string? message) : base(message) => HResult = unchecked((int)0x8013150A);
    public SecurityException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x8013150A);
}
