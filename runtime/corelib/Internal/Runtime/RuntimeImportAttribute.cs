using System;

namespace Internal.Runtime;

/// <summary>The extern method is the C function of that name (docs/abi.md section 7).</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class RuntimeImportAttribute(string symbol) : Attribute
{
    public string Symbol { get; } = symbol;
}
