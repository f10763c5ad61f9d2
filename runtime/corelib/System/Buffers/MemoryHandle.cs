namespace System.Buffers;

/// <summary>The address of memory that stays in its place until the handle is disposed. Objects do not move: the handle keeps them alive.</summary>
public unsafe partial struct MemoryHandle : IDisposable
{
    private void* _pointer;
    private object? _owner;
    private IPinnable? _pinnable;

    internal MemoryHandle(void* pointer, object owner)
    {
        _pointer = pointer;
        _owner = owner;
    }

    [CLSCompliant(false)]
    public readonly void* Pointer => _pointer;

    public void Dispose()
    {
        ReleaseHandle();
        _owner = null;
        if (_pinnable is not null)
        {
            _pinnable.Unpin();
            _pinnable = null;
        }
        _pointer = null;
    }

    partial void ReleaseHandle();
}
