namespace System.Runtime.CompilerServices;

/// <summary>Relaxations of exception order.</summary>
[Flags]
public enum CompilationRelaxations
{
    NoStringInterning = 8,
}
