namespace System;

/// <summary>The parameter is `params T[]`.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParamArrayAttribute : Attribute;
