namespace System.Runtime.CompilerServices;

/// <summary>Shows internals to another assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class InternalsVisibleToAttribute : Attribute
{
    public InternalsVisibleToAttribute(string assemblyName) => AssemblyName = assemblyName;
    public string AssemblyName { get; }
}
