namespace System.Diagnostics.CodeAnalysis;

/// <summary>The member needs code made at run time.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class RequiresDynamicCodeAttribute : Attribute
{
    public RequiresDynamicCodeAttribute(string message) => Message = message;
    public string Message { get; }
    public string? Url { get; set; }
}
