namespace System.Runtime.CompilerServices;

/// <summary>A calling convention, named in signatures.</summary>
public class CallConvSuppressGCTransition
{
    public CallConvSuppressGCTransition() { }
}
