namespace System.Runtime.InteropServices;

/// <summary>How values cross when the delegate is called by native code or calls it.</summary>
[AttributeUsage(AttributeTargets.Delegate, AllowMultiple = false, Inherited = false)]
public sealed class UnmanagedFunctionPointerAttribute(CallingConvention callingConvention) : Attribute
{
    public UnmanagedFunctionPointerAttribute() : this(CallingConvention.Winapi) { }
    public CallingConvention CallingConvention { get; } = callingConvention;
    public bool BestFitMapping;
    public bool SetLastError;
    public bool ThrowOnUnmappableChar;
    public CharSet CharSet;
}
