namespace System.Runtime.CompilerServices;

/// <summary>The method runs when the module is first used.</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class ModuleInitializerAttribute : Attribute;
