namespace System.Runtime.CompilerServices;

/// <summary>Ties the implementation of an extension member to its declaration.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class ExtensionMarkerAttribute : Attribute
{
    public ExtensionMarkerAttribute(string name) => Name = name;
    public string Name { get; }
}
