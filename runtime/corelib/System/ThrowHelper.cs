// This file throws what the class library itself checks for, out of line so that the
// checks stay small.
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

internal static partial class ThrowHelper
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ArgumentNull(string? name) => throw new ArgumentNullException(name);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ArgumentOutOfRange() => throw new ArgumentOutOfRangeException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ArgumentOutOfRange(string name) => throw new ArgumentOutOfRangeException(name);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ArgumentOutOfRange(string name, string message) => throw new ArgumentOutOfRangeException(name, message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Argument(string message) => throw new ArgumentException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Argument(string message, string name) => throw new ArgumentException(message, name);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void InvalidOperation(string message) => throw new InvalidOperationException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void NotSupported(string message) => throw new NotSupportedException(message);
}
