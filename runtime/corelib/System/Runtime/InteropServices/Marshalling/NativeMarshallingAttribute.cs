namespace System.Runtime.InteropServices.Marshalling;

/// <summary>The type's marshaller.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class | AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Delegate)]
public sealed class NativeMarshallingAttribute(Type nativeType) : Attribute
{
    public Type NativeType { get; } = nativeType;
}
