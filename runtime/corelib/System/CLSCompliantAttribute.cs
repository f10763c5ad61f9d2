namespace System;

/// <summary>States compliance with the Common Language Specification.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class CLSCompliantAttribute : Attribute
{
    public CLSCompliantAttribute(bool isCompliant) => IsCompliant = isCompliant;
    public bool IsCompliant { get; }
}
