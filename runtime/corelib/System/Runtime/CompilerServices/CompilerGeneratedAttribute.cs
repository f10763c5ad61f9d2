namespace System.Runtime.CompilerServices;

/// <summary>The compiler made this member.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class CompilerGeneratedAttribute : Attribute;
