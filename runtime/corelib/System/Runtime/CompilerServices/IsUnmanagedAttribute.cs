namespace System.Runtime.CompilerServices;

/// <summary>The type parameter is constrained to unmanaged types.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class IsUnmanagedAttribute : Attribute;
