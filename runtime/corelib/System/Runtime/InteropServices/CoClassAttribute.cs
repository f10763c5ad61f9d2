namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class CoClassAttribute(Type coClass) : Attribute
{
    public Type CoClass { get; } = coClass;
}
