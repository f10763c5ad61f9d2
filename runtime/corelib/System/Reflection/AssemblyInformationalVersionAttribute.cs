namespace System.Reflection;

/// <summary>Names a fact about the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class AssemblyInformationalVersionAttribute : Attribute
{
    public AssemblyInformationalVersionAttribute(string informationalVersion) => InformationalVersion = informationalVersion;
    public string InformationalVersion { get; }
}
