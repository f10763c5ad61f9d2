namespace System.Threading;

public class ThreadInterruptedException : SystemException
{
    public ThreadInterruptedException() : base("Thread was interrupted from a waiting state.") => HResult = unchecked((int)0x80131519);
    public ThreadInterruptedException(string? message) : base(message) => HResult = unchecked((int)0x80131519);
    public ThreadInterruptedException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80131519);
}
