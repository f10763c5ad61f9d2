namespace System.Security;

public class VerificationException : SystemException
{
    public VerificationException() : base("Operation could destabilize the runtime.") => HResult = unchecked((int)0x8013150D);
    public VerificationException(string? message) : base(message) => HResult = unchecked((int)0x8013150D);
    public VerificationException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x8013150D);
}
