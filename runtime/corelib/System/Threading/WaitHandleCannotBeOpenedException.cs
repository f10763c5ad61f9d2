namespace System.Threading;

public class WaitHandleCannotBeOpenedException : ApplicationException
{
    private const int Code = unchecked((int)0x8013152C);

    public WaitHandleCannotBeOpenedException() : base("No handle of the given name exists.") => HResult = Code;
    public WaitHandleCannotBeOpenedException(string? message) : base(message) => HResult = Code;
    public WaitHandleCannotBeOpenedException(string? message, Exception? innerException) : base(message, innerException) => HResult = Code;
}
