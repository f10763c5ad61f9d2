namespace System.Runtime.InteropServices;

/// <summary>How a value crosses into native code.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.Field | AttributeTargets.ReturnValue, Inherited = false)]
public sealed class MarshalAsAttribute : Attribute
{
    public MarshalAsAttribute(UnmanagedType unmanagedType) => Value = unmanagedType;
    public MarshalAsAttribute(short unmanagedType) => Value = (UnmanagedType)unmanagedType;
    public UnmanagedType Value { get; }
    public UnmanagedType ArraySubType;
    public int SizeConst;
    public short SizeParamIndex;
    public string? MarshalType;
    public Type? MarshalTypeRef;
    public string? MarshalCookie;
    public int IidParameterIndex;
}
