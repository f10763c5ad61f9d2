namespace System.Runtime.InteropServices;

[AttributeUsage(AttributeTargets.Parameter)]
public sealed class DefaultParameterValueAttribute(object? value) : Attribute
{
    public object? Value { get; } = value;
}
