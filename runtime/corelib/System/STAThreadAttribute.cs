namespace System;

/// <summary>The entry point wants a single-threaded apartment.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class STAThreadAttribute : Attribute;
