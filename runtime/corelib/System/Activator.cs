using System.Runtime.CompilerServices;

namespace System;

/// <summary>Makes objects by type.</summary>
public static class Activator
{
    [Intrinsic]
    public static T CreateInstance<T>() => throw new NotSupportedException("The compiler expands calls of this method.");
}
