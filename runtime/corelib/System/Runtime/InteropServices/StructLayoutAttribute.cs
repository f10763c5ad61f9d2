namespace System.Runtime.InteropServices;

/// <summary>How the fields of a type are laid out (ECMA-335 II.10.7).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class StructLayoutAttribute : Attribute
{
    public StructLayoutAttribute(LayoutKind layoutKind) => Value = layoutKind;
    public StructLayoutAttribute(short layoutKind) => Value = (LayoutKind)layoutKind;
    public LayoutKind Value { get; }
    public int Pack;
    public int Size;
    public CharSet CharSet;
}
