namespace System.Buffers;

/// <summary>A buffer writer into an array that grows.</summary>
public sealed class ArrayBufferWriter<T> : IBufferWriter<T>
{
    private T[] _buffer;
    private int _index;

    public ArrayBufferWriter() => _buffer = [];

    public ArrayBufferWriter(int initialCapacity)
    {
        if (initialCapacity <= 0) throw new ArgumentException(null, nameof(initialCapacity));
        _buffer = new T[initialCapacity];
    }

    public ReadOnlyMemory<T> WrittenMemory => _buffer.AsMemory(0, _index);
    public ReadOnlySpan<T> WrittenSpan => _buffer.AsSpan(0, _index);
    public int WrittenCount => _index;
    public int Capacity => _buffer.Length;
    public int FreeCapacity => _buffer.Length - _index;

    public void Clear()
    {
        _buffer.AsSpan(0, _index).Clear();
        _index = 0;
    }

    public void ResetWrittenCount() => _index = 0;

    public void Advance(int count)
    {
        if (count < 0) throw new ArgumentException(null, nameof(count));
        if (_index > _buffer.Length - count) throw new InvalidOperationException("Cannot advance past the end of the buffer, which has a size of " + _buffer.Length + ".");
        _index += count;
    }

    public Memory<T> GetMemory(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsMemory(_index);
    }

    public Span<T> GetSpan(int sizeHint = 0)
    {
        Reserve(sizeHint);
        return _buffer.AsSpan(_index);
    }

    private void Reserve(int sizeHint)
    {
        if (sizeHint < 0) throw new ArgumentException(nameof(sizeHint));
        if (sizeHint == 0) sizeHint = 1;
        if (sizeHint <= FreeCapacity) return;
        long length = (long)_buffer.Length + Math.Max(sizeHint, _buffer.Length == 0 ? 256 : _buffer.Length);
        if (length > Array.MaxLength) length = Math.Max((long)_index + sizeHint, Array.MaxLength);
        if (length > Array.MaxLength) throw new OutOfMemoryException("Cannot allocate a buffer of size " + length + ".");
        Array.Resize(ref _buffer, (int)length);
    }
}
