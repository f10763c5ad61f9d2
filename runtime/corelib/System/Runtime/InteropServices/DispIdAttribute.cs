namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Event, Inherited = false)]
public sealed class DispIdAttribute(int dispId) : Attribute
{
    public int Value { get; } = dispId;
}
