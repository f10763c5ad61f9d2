namespace System;

/// <summary>Kept for source compatibility.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class NonSerializedAttribute : Attribute;
