namespace System.Runtime.CompilerServices;

using System.Collections.Generic;

/// <summary>The names that tuple elements have in source.</summary>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.ReturnValue | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Event)]
public sealed class TupleElementNamesAttribute(string?[] transformNames) : Attribute
{
    public IList<string?> TransformNames => transformNames;
}
