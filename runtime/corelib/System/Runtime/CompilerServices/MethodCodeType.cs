namespace System.Runtime.CompilerServices;

/// <summary>Kinds of method bodies.</summary>
public enum MethodCodeType
{
    IL = 0,
    Native = 1,
    OPTIL = 2,
    Runtime = 3,
}
