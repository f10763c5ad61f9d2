namespace System.Threading;

/// <summary>What a source sets besides calling back: the event behind CancellationToken.WaitHandle, if a program asks for it.</summary>
internal abstract class CancellationSignal : IDisposable
{
    internal abstract void Set();
    public abstract void Dispose();
}
