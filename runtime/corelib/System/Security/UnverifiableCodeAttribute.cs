namespace System.Security;

/// <summary>The module has unverifiable code.</summary>
[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class UnverifiableCodeAttribute : Attribute;
