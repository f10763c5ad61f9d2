using System.Runtime.CompilerServices;

namespace System;

/// <summary>A reference with its type (ECMA-335 I.8.6.1.3); the compiler expands the instructions that use it.</summary>
public ref struct TypedReference
{
#pragma warning disable CS0169 // only compiled code reads the fields
    private readonly ref byte _value;
    private readonly nint _methodTable;
#pragma warning restore CS0169
}
