namespace System.Runtime.CompilerServices;

/// <summary>The method overrides with a covariant return type.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PreserveBaseOverridesAttribute : Attribute;
