namespace System.Reflection;

/// <summary>What is known of an assembly at run time: its display name. Equal names are the same assembly.</summary>
internal sealed class RuntimeAssembly(string displayName) : Assembly
{
    public override string FullName => displayName;
    public override AssemblyName GetName(bool copiedName) => new(displayName);
    public override string Location => "";
    public override bool Equals(object? o) => o is RuntimeAssembly other && other.FullName == displayName;
    public override int GetHashCode() => displayName.GetHashCode();
}
