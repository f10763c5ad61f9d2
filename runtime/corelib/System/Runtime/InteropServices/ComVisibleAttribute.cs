namespace System.Runtime.InteropServices;

/// <summary>Kept for source compatibility.</summary>
[AttributeUsage(AttributeTargets.All, Inherited = false)]
public sealed class ComVisibleAttribute : Attribute
{
    public ComVisibleAttribute(bool visibility) => Value = visibility;
    public bool Value { get; }
}
