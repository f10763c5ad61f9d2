namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class LCIDConversionAttribute(int lcid) : Attribute
{
    public int Value { get; } = lcid;
}
