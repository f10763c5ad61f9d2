namespace System.Runtime.CompilerServices;

/// <summary>The parameter is `scoped`.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class ScopedRefAttribute : Attribute;
