namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class DefaultCharSetAttribute(CharSet charSet) : Attribute
{
    public CharSet CharSet { get; } = charSet;
}
