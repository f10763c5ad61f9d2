namespace System.Runtime.InteropServices;

/// <summary>The parameter is optional.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class OptionalAttribute : Attribute;
