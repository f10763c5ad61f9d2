namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class InterfaceTypeAttribute(ComInterfaceType interfaceType) : Attribute
{
    public InterfaceTypeAttribute(short interfaceType) : this((ComInterfaceType)interfaceType) { }
    public ComInterfaceType Value { get; } = interfaceType;
}
