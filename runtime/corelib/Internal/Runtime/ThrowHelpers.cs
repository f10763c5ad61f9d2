// This file holds every throw that compiled code makes by itself: the faults of IL
// instructions and the bodies of methods that could not be compiled.
using System;
using System.Diagnostics.CodeAnalysis;
using System.Runtime;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class ThrowHelpers
{
    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowNullReference() => throw new NullReferenceException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowIndexOutOfRange() => throw new IndexOutOfRangeException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowDivideByZero() => throw new DivideByZeroException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowOverflow() => throw new OverflowException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowInvalidCast() => throw new InvalidCastException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowInvalidCast(object from, RuntimeType to)
        => throw new InvalidCastException("Unable to cast object of type '" + from.GetType().ToString() + "' to type '" + to.ToString() + "'.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowArrayTypeMismatch() => throw new ArrayTypeMismatchException();

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowDelegateTarget() => throw new ArgumentException("Delegate to an instance method cannot have null 'this'.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowArrayDimensions() => throw new OutOfMemoryException("Array dimensions exceeded supported range.");

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowMissingMethod(string message) => throw new MissingMethodException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowMissingField(string message) => throw new MissingFieldException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowTypeLoad(string message) => throw new TypeLoadException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowInvalidProgram(string message) => throw new InvalidProgramException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowFileNotFound(string message) => throw new System.IO.FileNotFoundException(message, Quoted(message));

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowBadImageFormat(string message) => throw new BadImageFormatException(message, Quoted(message));

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowEntryPointNotFound(string message) => throw new EntryPointNotFoundException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowAmbiguousImplementation(string message) => throw new AmbiguousImplementationException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowVerification(string message) => throw new System.Security.VerificationException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowInvalidOperation(string message) => throw new InvalidOperationException(message);

    /// <summary>What stands in quotes in a message: the name of an assembly. Null if nothing does.</summary>
    private static string? Quoted(string message)
    {
        int from = message.IndexOf('\'') + 1;
        return from == 0 ? null : message.Substring(from, message.IndexOf('\'', from) - from);
    }

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowPlatformNotSupported(string message) => throw new PlatformNotSupportedException(message);

    [DoesNotReturn, MethodImpl(MethodImplOptions.NoInlining)]
    internal static void ThrowMarshalDirective(string message) => throw new System.Runtime.InteropServices.MarshalDirectiveException(message);
}
