namespace System.Runtime.CompilerServices;

/// <summary>The type builds interpolated strings.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class InterpolatedStringHandlerAttribute : Attribute;
