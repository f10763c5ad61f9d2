namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Class, Inherited = true)]
public sealed class ComSourceInterfacesAttribute(string sourceInterfaces) : Attribute
{
    public ComSourceInterfacesAttribute(Type sourceInterface) : this(sourceInterface.FullName!) { }
    public string Value { get; } = sourceInterfaces;
}
