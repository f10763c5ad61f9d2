using System.Runtime.ConstrainedExecution;

namespace System.Runtime.InteropServices;

/// <summary>A native handle without a count of uses.</summary>
public abstract class CriticalHandle : CriticalFinalizerObject, IDisposable
{
    protected nint handle;
    private bool _isClosed;

    protected CriticalHandle(nint invalidHandleValue) => handle = invalidHandleValue;

    ~CriticalHandle() => Dispose(false);

    internal nint RawHandle { get => handle; set => handle = value; }

    protected void SetHandle(nint handle) => this.handle = handle;
    public bool IsClosed => _isClosed;
    public abstract bool IsInvalid { get; }
    protected abstract bool ReleaseHandle();

    public void Close() => Dispose();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (_isClosed) return;
        _isClosed = true;
        if (IsInvalid) return;
        int error = Marshal.GetLastPInvokeError();
        ReleaseHandle();
        Marshal.SetLastPInvokeError(error);
        GC.SuppressFinalize(this);
    }

    public void SetHandleAsInvalid()
    {
        _isClosed = true;
        GC.SuppressFinalize(this);
    }
}
