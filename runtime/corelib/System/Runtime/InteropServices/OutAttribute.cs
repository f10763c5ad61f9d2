namespace System.Runtime.InteropServices;

/// <summary>The parameter is marshalled out.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class OutAttribute : Attribute;
