namespace System.Runtime.CompilerServices;

/// <summary>The argument is the line of the call.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CallerLineNumberAttribute : Attribute;
