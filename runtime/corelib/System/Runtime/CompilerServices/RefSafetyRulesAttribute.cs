namespace System.Runtime.CompilerServices;

/// <summary>The version of the ref safety rules the module was compiled with.</summary>
[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class RefSafetyRulesAttribute : Attribute
{
    public RefSafetyRulesAttribute(int version) => Version = version;
    public int Version { get; }
}
