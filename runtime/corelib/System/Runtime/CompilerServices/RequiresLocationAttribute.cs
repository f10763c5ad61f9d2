namespace System.Runtime.CompilerServices;

/// <summary>The parameter is `ref readonly`.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class RequiresLocationAttribute : Attribute;
