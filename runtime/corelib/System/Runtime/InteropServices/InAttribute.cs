namespace System.Runtime.InteropServices;

/// <summary>The parameter is marshalled in.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class InAttribute : Attribute;
