namespace System.Diagnostics.CodeAnalysis;

/// <summary>The member does not survive trimming.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Constructor | AttributeTargets.Method, Inherited = false)]
public sealed class RequiresUnreferencedCodeAttribute : Attribute
{
    public RequiresUnreferencedCodeAttribute(string message) => Message = message;
    public string Message { get; }
    public string? Url { get; set; }
}
