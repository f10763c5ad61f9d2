namespace System.Reflection;

/// <summary>A key and a value of the assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class AssemblyMetadataAttribute : Attribute
{
    public AssemblyMetadataAttribute(string key, string? value) => (Key, Value) = (key, value);
    public string Key { get; }
    public string? Value { get; }
}
