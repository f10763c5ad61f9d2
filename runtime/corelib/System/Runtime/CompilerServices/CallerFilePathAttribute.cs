namespace System.Runtime.CompilerServices;

/// <summary>The argument is the path of the calling source file.</summary>
[AttributeUsage(AttributeTargets.Parameter, Inherited = false)]
public sealed class CallerFilePathAttribute : Attribute;
