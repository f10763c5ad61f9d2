using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

/// <summary>An argument is not valid.</summary>
public class ArgumentException : SystemException
{
    private readonly string? _paramName;

    public ArgumentException() : this("Value does not fall within the expected range.") { }
    public ArgumentException(string? message) : base(message) => HResult = unchecked((int)0x80070057);
    public ArgumentException(string? message, Exception? innerException) : base(message, innerException) => HResult = unchecked((int)0x80070057);
    public ArgumentException(string? message, string? paramName) : this(message) => _paramName = paramName;
    public ArgumentException(string? message, string? paramName, Exception? innerException) : this(message, innerException) => _paramName = paramName;

    public virtual string? ParamName => _paramName;

    public override string Message
    {
        get
        {
            string message = _message ?? "Value does not fall within the expected range.";
            return string.IsNullOrEmpty(_paramName) ? message : message + " (Parameter '" + _paramName + "')";
        }
    }

    public static void ThrowIfNullOrEmpty([NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (!string.IsNullOrEmpty(argument)) return;
        ArgumentNullException.ThrowIfNull(argument, paramName);
        throw new ArgumentException("The value cannot be an empty string.", paramName);
    }

    public static void ThrowIfNullOrWhiteSpace([NotNull] string? argument, [CallerArgumentExpression(nameof(argument))] string? paramName = null)
    {
        if (!string.IsNullOrWhiteSpace(argument)) return;
        ArgumentNullException.ThrowIfNull(argument, paramName);
        throw new ArgumentException("The value cannot be an empty string or composed entirely of whitespace.", paramName);
    }
}
