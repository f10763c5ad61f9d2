using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An argument is null.</summary>
public class ArgumentNullException : ArgumentException
{
    private const int Number = unchecked((int)0x80004003);

    public ArgumentNullException() : base("Value cannot be null.") => HResult = Number;
    public ArgumentNullException(string? paramName) : base("Value cannot be null.", paramName) => HResult = Number;
    public ArgumentNullException(string? message, Exception? innerException) : base(message, innerException) => HResult = Number;
    public ArgumentNullException(string? paramName, string? message) : base(message, paramName) => HResult = Number;

    public static void ThrowIfNull([NotNull] object? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null) ThrowHelper.ArgumentNull(paramName);
    }

    public static unsafe void ThrowIfNull([NotNull] void* argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (argument is null) ThrowHelper.ArgumentNull(paramName);
    }
}
