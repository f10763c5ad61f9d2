namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class BestFitMappingAttribute(bool bestFitMapping) : Attribute
{
    public bool BestFitMapping { get; } = bestFitMapping;
    public bool ThrowOnUnmappableChar;
}
