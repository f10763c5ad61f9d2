using System.Diagnostics.CodeAnalysis;

namespace System.Buffers;

/// <summary>Memory of one's own behind a Memory.</summary>
public abstract class MemoryManager<T> : IMemoryOwner<T>, IPinnable
{
    public virtual Memory<T> Memory => new(this, 0, GetSpan().Length);
    public abstract Span<T> GetSpan();
    public abstract MemoryHandle Pin(int elementIndex = 0);
    public abstract void Unpin();
    protected Memory<T> CreateMemory(int length) => new(this, 0, Checked(length, 0));
    protected Memory<T> CreateMemory(int start, int length) => new(this, Checked(start, 0), Checked(length, 0));

    private static int Checked(int value, int min)
    {
        if (value < min) ThrowHelper.ArgumentOutOfRange();
        return value;
    }

    protected internal virtual bool TryGetArray(out ArraySegment<T> segment)
    {
        segment = default;
        return false;
    }

    void IDisposable.Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
