namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ComDefaultInterfaceAttribute(Type defaultInterface) : Attribute
{
    public Type Value { get; } = defaultInterface;
}
