namespace System.Runtime.InteropServices;

/// <summary>The signature is not transformed.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class PreserveSigAttribute : Attribute;
