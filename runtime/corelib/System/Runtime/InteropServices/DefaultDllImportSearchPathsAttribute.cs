namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Method, AllowMultiple = false)]
public sealed class DefaultDllImportSearchPathsAttribute(DllImportSearchPath paths) : Attribute
{
    public DllImportSearchPath Paths { get; } = paths;
}
