namespace System.Runtime.CompilerServices;

/// <summary>Names the state machine of a method.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public class StateMachineAttribute : Attribute
{
    public StateMachineAttribute(Type stateMachineType) => StateMachineType = stateMachineType;
    public Type StateMachineType { get; }
}
