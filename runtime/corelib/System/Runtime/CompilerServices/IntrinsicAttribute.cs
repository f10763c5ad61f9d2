namespace System.Runtime.CompilerServices;

/// <summary>The compiler expands calls of the member itself (docs/abi.md section 7).</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Property, Inherited = false)]
internal sealed class IntrinsicAttribute : Attribute;
