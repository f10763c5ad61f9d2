namespace System.Runtime.InteropServices.Marshalling;

/// <summary>The type marshals another one in a mode.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = true)]
public sealed class CustomMarshallerAttribute(Type managedType, MarshalMode marshalMode, Type marshallerType) : Attribute
{
    public Type ManagedType { get; } = managedType;
    public MarshalMode MarshalMode { get; } = marshalMode;
    public Type MarshallerType { get; } = marshallerType;

    /// <summary>Stands for the type argument of a generic marshaller.</summary>
    public struct GenericPlaceholder;
}
