namespace System.Runtime.InteropServices;

/// <summary>A native handle with the object that must live as long as a call uses it.</summary>
public readonly struct HandleRef(object? wrapper, nint handle)
{
    public object? Wrapper { get; } = wrapper;
    public nint Handle { get; } = handle;
    public static explicit operator nint(HandleRef value) => value.Handle;
    public static nint ToIntPtr(HandleRef value) => value.Handle;
}
