namespace System.Runtime.CompilerServices;

/// <summary>Marks extension methods and their containers.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method)]
public sealed class ExtensionAttribute : Attribute;
