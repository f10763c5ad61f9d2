namespace System.Runtime.CompilerServices;

/// <summary>The struct holds a buffer that could overflow.</summary>
[AttributeUsage(AttributeTargets.Struct)]
public sealed class UnsafeValueTypeAttribute : Attribute;
