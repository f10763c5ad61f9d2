// This file holds what a MemoryHandle does for those who pin by a GCHandle.
using System.Runtime.InteropServices;

namespace System.Buffers;

public unsafe partial struct MemoryHandle
{
    private GCHandle _handle;

    [CLSCompliant(false)]
    public MemoryHandle(void* pointer, GCHandle handle = default, IPinnable? pinnable = default)
    {
        _pointer = pointer;
        _handle = handle;
        _pinnable = pinnable;
    }

    partial void ReleaseHandle()
    {
        if (_handle.IsAllocated) _handle.Free();
    }
}
