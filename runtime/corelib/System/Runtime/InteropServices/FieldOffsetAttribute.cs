namespace System.Runtime.InteropServices;

/// <summary>The offset of a field under explicit layout.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class FieldOffsetAttribute : Attribute
{
    public FieldOffsetAttribute(int offset) => Value = offset;
    public int Value { get; }
}
