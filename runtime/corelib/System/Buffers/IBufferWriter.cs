namespace System.Buffers;

/// <summary>Takes what is written into memory that it hands out.</summary>
public interface IBufferWriter<T>
{
    void Advance(int count);
    Memory<T> GetMemory(int sizeHint = 0);
    Span<T> GetSpan(int sizeHint = 0);
}
