namespace System.Diagnostics.CodeAnalysis;

/// <summary>Null is not allowed as input.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property, Inherited = false)]
public sealed class DisallowNullAttribute : Attribute;
