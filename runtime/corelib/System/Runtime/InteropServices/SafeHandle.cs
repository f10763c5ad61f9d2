// This file holds a native handle that is released once: when it was disposed and no call uses it
// any more. State counts the uses in steps of 4; bit 0 is "closed", bit 1 "disposed".
using System.Runtime.ConstrainedExecution;
using System.Threading;

namespace System.Runtime.InteropServices;

public abstract class SafeHandle : CriticalFinalizerObject, IDisposable
{
    protected nint handle;
    private int _state;
    private readonly bool _ownsHandle;

    private const int Closed = 1, Disposed = 2, One = 4;

    protected SafeHandle(nint invalidHandleValue, bool ownsHandle)
    {
        handle = invalidHandleValue;
        _state = One;
        _ownsHandle = ownsHandle;
        if (!ownsHandle) GC.SuppressFinalize(this);
    }

    ~SafeHandle() => Dispose(false);

    internal nint RawHandle { set => handle = value; }

    protected void SetHandle(nint handle) => this.handle = handle;
    public nint DangerousGetHandle() => handle;
    public bool IsClosed => (_state & Closed) != 0;
    public abstract bool IsInvalid { get; }
    protected abstract bool ReleaseHandle();

    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing) => Release(true);

    public void SetHandleAsInvalid()
    {
        int old;
        do old = _state;
        while (Interlocked.CompareExchange(ref _state, old | Closed, old) != old);
        GC.SuppressFinalize(this);
    }

    public void DangerousAddRef(ref bool success)
    {
        int old;
        do
        {
            old = _state;
            if ((old & Closed) != 0) throw new ObjectDisposedException(nameof(SafeHandle), "Safe handle has been closed.");
        }
        while (Interlocked.CompareExchange(ref _state, old + One, old) != old);
        success = true;
    }

    public void DangerousRelease() => Release(false);

    private void Release(bool dispose)
    {
        int old, now;
        bool release;
        do
        {
            old = _state;
            if (dispose && (old & Disposed) != 0) return;
            if (old < One) throw new ObjectDisposedException(nameof(SafeHandle), "Safe handle has been closed.");
            release = (old & ~(One - 1)) == One && (old & Closed) == 0 && _ownsHandle && !IsInvalid;
            now = old - One;
            if (now < One) now |= Closed;
            if (dispose) now |= Disposed;
        }
        while (Interlocked.CompareExchange(ref _state, now, old) != old);
        if (!release) return;
        int error = Marshal.GetLastPInvokeError();
        ReleaseHandle();
        Marshal.SetLastPInvokeError(error);
    }
}
