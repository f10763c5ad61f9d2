namespace System.Runtime.CompilerServices;

/// <summary>Nullability is recorded for public members only.</summary>
[AttributeUsage(AttributeTargets.Module, Inherited = false)]
public sealed class NullablePublicOnlyAttribute(bool value) : Attribute
{
    public readonly bool IncludesInternals = value;
}
