namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ProgIdAttribute(string progId) : Attribute
{
    public string Value { get; } = progId;
}
