namespace System.Runtime.CompilerServices;

/// <summary>The type has moved to another assembly.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
public sealed class TypeForwardedToAttribute : Attribute
{
    public TypeForwardedToAttribute(Type destination) => Destination = destination;
    public Type Destination { get; }
}
