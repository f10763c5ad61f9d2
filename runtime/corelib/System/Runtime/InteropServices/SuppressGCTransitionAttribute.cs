namespace System.Runtime.InteropServices;

/// <summary>The call is short and cannot block.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class SuppressGCTransitionAttribute : Attribute;
