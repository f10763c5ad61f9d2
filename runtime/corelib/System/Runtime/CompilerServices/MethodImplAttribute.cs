namespace System.Runtime.CompilerServices;

/// <summary>Advice and facts about a method's implementation.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Constructor, Inherited = false)]
public sealed class MethodImplAttribute : Attribute
{
    public MethodImplAttribute() { }
    public MethodImplAttribute(MethodImplOptions methodImplOptions) => Value = methodImplOptions;
    public MethodImplAttribute(short value) => Value = (MethodImplOptions)value;
    public MethodImplOptions Value { get; }
    public MethodCodeType MethodCodeType;
}
