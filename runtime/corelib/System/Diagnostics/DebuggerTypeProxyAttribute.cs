namespace System.Diagnostics;

/// <summary>The type that debuggers show instead.</summary>
[AttributeUsage(AttributeTargets.Struct | AttributeTargets.Class | AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class DebuggerTypeProxyAttribute : Attribute
{
    public DebuggerTypeProxyAttribute(Type type) => ProxyTypeName = type.FullName!;
    public DebuggerTypeProxyAttribute(string typeName) => ProxyTypeName = typeName;
    public string ProxyTypeName { get; }
}
