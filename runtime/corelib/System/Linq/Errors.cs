// This file throws what only LINQ throws.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System.Linq;

internal static class Errors
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoElements() => throw new InvalidOperationException("Sequence contains no elements");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NoMatch() => throw new InvalidOperationException("Sequence contains no matching element");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void MoreThanOneElement() => throw new InvalidOperationException("Sequence contains more than one element");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void MoreThanOneMatch() => throw new InvalidOperationException("Sequence contains more than one matching element");
}
