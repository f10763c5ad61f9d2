namespace System.Runtime.CompilerServices;

/// <summary>Relaxes the order of exceptions for an assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Module)]
public sealed class CompilationRelaxationsAttribute : Attribute
{
    public CompilationRelaxationsAttribute(int compilationRelaxations) => CompilationRelaxations = compilationRelaxations;
    public int CompilationRelaxations { get; }
}
