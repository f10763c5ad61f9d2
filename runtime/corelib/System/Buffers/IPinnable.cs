namespace System.Buffers;

/// <summary>Memory that can be held in its place.</summary>
public interface IPinnable
{
    MemoryHandle Pin(int elementIndex);
    void Unpin();
}
