namespace System.Threading;

/// <summary>Was thrown by Thread.Abort, which .NET no longer has.</summary>
public sealed class ThreadAbortException : SystemException
{
    internal ThreadAbortException() : base("Thread was being aborted.") => HResult = unchecked((int)0x80131530);

    public object? ExceptionState => null;
}
