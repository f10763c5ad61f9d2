namespace System.Buffers;

/// <summary>Memory to borrow.</summary>
public abstract class MemoryPool<T> : IDisposable
{
    private static MemoryPool<T>? s_shared;

    public static MemoryPool<T> Shared => s_shared ??= new ArrayMemoryPool<T>();
    public abstract int MaxBufferSize { get; }
    public abstract IMemoryOwner<T> Rent(int minBufferSize = -1);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
