namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, Inherited = false)]
public sealed class ClassInterfaceAttribute(ClassInterfaceType classInterfaceType) : Attribute
{
    public ClassInterfaceAttribute(short classInterfaceType) : this((ClassInterfaceType)classInterfaceType) { }
    public ClassInterfaceType Value { get; } = classInterfaceType;
}
