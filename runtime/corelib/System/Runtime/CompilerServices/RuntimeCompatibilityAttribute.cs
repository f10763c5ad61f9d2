namespace System.Runtime.CompilerServices;

/// <summary>Says how objects that are not exceptions are caught.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false)]
public sealed class RuntimeCompatibilityAttribute : Attribute
{
    public bool WrapNonExceptionThrows { get; set; }
}
