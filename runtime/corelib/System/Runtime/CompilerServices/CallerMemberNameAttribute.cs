namespace System.Runtime.CompilerServices;

/// <summary>The argument is the name of the calling member.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CallerMemberNameAttribute : Attribute;
