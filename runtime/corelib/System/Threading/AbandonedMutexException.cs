namespace System.Threading;

/// <summary>A wait got a mutex whose owner ended without releasing it.</summary>
public class AbandonedMutexException : SystemException
{
    private const string Text = "The wait completed due to an abandoned mutex.";
    private const int Code = unchecked((int)0x8013152D);

    public AbandonedMutexException() : this(Text) { }
    public AbandonedMutexException(string? message) : base(message) => HResult = Code;
    public AbandonedMutexException(string? message, Exception? inner) : base(message, inner) => HResult = Code;
    public AbandonedMutexException(int location, WaitHandle? handle) : this(Text, location, handle) { }
    public AbandonedMutexException(string? message, int location, WaitHandle? handle) : this(message, null, location, handle) { }

    public AbandonedMutexException(string? message, Exception? inner, int location, WaitHandle? handle) : base(message, inner)
    {
        HResult = Code;
        MutexIndex = location;
        Mutex = handle as Mutex;
    }

    public Mutex? Mutex { get; }
    public int MutexIndex { get; } = -1;
}
