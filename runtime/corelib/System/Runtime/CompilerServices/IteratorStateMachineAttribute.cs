namespace System.Runtime.CompilerServices;

/// <summary>Names the state machine of the method.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class IteratorStateMachineAttribute(Type stateMachineType) : StateMachineAttribute(stateMachineType);
