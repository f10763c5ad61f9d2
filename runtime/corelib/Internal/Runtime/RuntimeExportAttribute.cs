using System;

namespace Internal.Runtime;

/// <summary>The static method has that C symbol (docs/abi.md section 7).</summary>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
internal sealed class RuntimeExportAttribute(string symbol) : Attribute
{
    public string Symbol { get; } = symbol;
}
