namespace System.Runtime.CompilerServices;

/// <summary>The struct, reference or parameter is read-only.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class IsReadOnlyAttribute : Attribute;
