namespace System.Runtime.CompilerServices;

/// <summary>The parameter is a `params` collection.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamCollectionAttribute : Attribute;
