namespace System;

/// <summary>The entry point wants a multi-threaded apartment.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MTAThreadAttribute : Attribute;
