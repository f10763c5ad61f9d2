namespace System.Runtime.CompilerServices;

/// <summary>The type came from another assembly.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
public sealed class TypeForwardedFromAttribute : Attribute
{
    public TypeForwardedFromAttribute(string assemblyFullName) => AssemblyFullName = assemblyFullName;
    public string AssemblyFullName { get; }
}
