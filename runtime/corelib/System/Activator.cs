using System.Runtime.CompilerServices;

namespace System;

/// <summary>Makes objects by type.</summary>
public static class Activator
{
    /// <summary>The compiler expands calls for types that have such a constructor; the body is for those that do not.</summary>
    [Intrinsic]
    public static T CreateInstance<T>() =>
        throw new MissingMethodException("No parameterless constructor defined for type '" + typeof(T).ToString() + "'.");
}
