namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Enum | AttributeTargets.Struct | AttributeTargets.Delegate, AllowMultiple = false, Inherited = false)]
public sealed class TypeIdentifierAttribute(string? scope, string? identifier) : Attribute
{
    public TypeIdentifierAttribute() : this(null, null) { }
    public string? Scope { get; } = scope;
    public string? Identifier { get; } = identifier;
}
