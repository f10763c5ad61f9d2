// This file holds the exception of arguments outside their range and the checks that throw it.
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace System;

public partial class ArgumentOutOfRangeException : ArgumentException
{
    private const string Text = "Specified argument was out of the range of valid values.";
    private const int ErrorCode = unchecked((int)0x80131502);
    private readonly object? _actualValue;

    public ArgumentOutOfRangeException() : base(Text) => HResult = ErrorCode;
    public ArgumentOutOfRangeException(string? paramName) : base(Text, paramName) => HResult = ErrorCode;
    public ArgumentOutOfRangeException(string? paramName, string? message) : base(message ?? Text, paramName) => HResult = ErrorCode;
    public ArgumentOutOfRangeException(string? message, Exception? innerException) : base(message, innerException) => HResult = ErrorCode;
    public ArgumentOutOfRangeException(string? paramName, object? actualValue, string? message) : base(message ?? Text, paramName)
    {
        HResult = ErrorCode;
        _actualValue = actualValue;
    }

    public virtual object? ActualValue => _actualValue;
    public override string Message => _actualValue is null ? base.Message : base.Message + Environment.NewLine + "Actual value was " + _actualValue + ".";

    public static void ThrowIfEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
    {
        if (EqualityComparer<T>.Default.Equals(value, other)) Fail(paramName, value, "must not be equal to '" + (object?)(other?.ToString() ?? "null") + "'.");
    }

    public static void ThrowIfNotEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null)
    {
        if (!EqualityComparer<T>.Default.Equals(value, other)) Fail(paramName, value, "must be equal to '" + (other?.ToString() ?? "null") + "'.");
    }

    public static void ThrowIfGreaterThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) > 0) Fail(paramName, value, "must be less than or equal to '" + other + "'.");
    }

    public static void ThrowIfGreaterThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) >= 0) Fail(paramName, value, "must be less than '" + other + "'.");
    }

    public static void ThrowIfLessThan<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) < 0) Fail(paramName, value, "must be greater than or equal to '" + other + "'.");
    }

    public static void ThrowIfLessThanOrEqual<T>(T value, T other, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : IComparable<T>
    {
        if (value.CompareTo(other) <= 0) Fail(paramName, value, "must be greater than '" + other + "'.");
    }

    [DoesNotReturn]
    private static void Fail<T>(string? name, T value, string rule) =>
        throw new ArgumentOutOfRangeException(name, value, name + " ('" + (value?.ToString() ?? "null") + "') " + rule);

    // ThrowIfZero, ThrowIfNegative and ThrowIfNegativeOrZero are bound to INumberBase<T> in .NET; these serve the class library.
    internal static void CheckNotNegative(int value, string name)
    {
        if (value < 0) Fail(name, value, "must be a non-negative value.");
    }

    internal static void CheckAtMost(long value, long limit, string name)
    {
        if (value > limit) Fail(name, value, "must be less than or equal to '" + Number.ToText(limit) + "'.");
    }

    internal static void CheckPositive(int value, string name)
    {
        if (value <= 0) Fail(name, value, "must be a non-negative and non-zero value.");
    }
}
