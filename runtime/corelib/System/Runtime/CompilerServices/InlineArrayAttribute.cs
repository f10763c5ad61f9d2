namespace System.Runtime.CompilerServices;

/// <summary>The struct is its field repeated.</summary>
[AttributeUsage(AttributeTargets.Struct, Inherited = false)]
public sealed class InlineArrayAttribute : Attribute
{
    public InlineArrayAttribute(int length) => Length = length;
    public int Length { get; }
}
