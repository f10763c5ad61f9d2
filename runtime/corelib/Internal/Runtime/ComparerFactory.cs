// This file is where default comparers come from. The compiler expands both calls to `newobj`
// of the class that fits T (docs/abi.md section 7); the bodies are the general case.
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class ComparerFactory
{
    [Intrinsic]
    internal static EqualityComparer<T> CreateEquality<T>() => new ObjectEqualityComparer<T>();

    [Intrinsic]
    internal static Comparer<T> CreateOrder<T>() => new ObjectComparer<T>();
}
