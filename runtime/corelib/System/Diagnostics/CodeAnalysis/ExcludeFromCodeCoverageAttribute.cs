namespace System.Diagnostics.CodeAnalysis;

/// <summary>Coverage tools skip the member.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class ExcludeFromCodeCoverageAttribute : Attribute
{
    public string? Justification { get; set; }
}
