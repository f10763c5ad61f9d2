namespace System.Security;

/// <summary>Kept for source compatibility.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class SecurityCriticalAttribute : Attribute;
