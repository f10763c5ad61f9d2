namespace System.Runtime.CompilerServices;

/// <summary>Values cross between managed and native code as they are.</summary>
[AttributeUsage(AttributeTargets.Assembly, Inherited = false, AllowMultiple = false)]
public sealed class DisableRuntimeMarshallingAttribute : Attribute;
