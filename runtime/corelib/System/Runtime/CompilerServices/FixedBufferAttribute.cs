namespace System.Runtime.CompilerServices;

/// <summary>The field is a fixed-size buffer.</summary>
[AttributeUsage(AttributeTargets.Field, Inherited = false)]
public sealed class FixedBufferAttribute : Attribute
{
    public FixedBufferAttribute(Type elementType, int length) => (ElementType, Length) = (elementType, length);
    public Type ElementType { get; }
    public int Length { get; }
}
