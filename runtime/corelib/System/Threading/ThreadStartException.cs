namespace System.Threading;

/// <summary>The system could not start a thread.</summary>
public sealed class ThreadStartException : SystemException
{
    internal ThreadStartException() : base("Thread failed to start.") => HResult = unchecked((int)0x80131525);
    internal ThreadStartException(Exception reason) : base("Thread failed to start.", reason) => HResult = unchecked((int)0x80131525);
}
