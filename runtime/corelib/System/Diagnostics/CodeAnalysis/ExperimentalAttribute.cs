namespace System.Diagnostics.CodeAnalysis;

/// <summary>The API may change.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class ExperimentalAttribute : Attribute
{
    public ExperimentalAttribute(string diagnosticId) => DiagnosticId = diagnosticId;
    public string DiagnosticId { get; }
    public string? UrlFormat { get; set; }
    public string? Message { get; set; }
}
