// This file holds the console's composite formatting.
using System.Diagnostics.CodeAnalysis;

namespace System;

public static partial class Console
{
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0) => WriteLine(string.Format(format, arg0));
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => WriteLine(string.Format(format, arg0, arg1));
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => WriteLine(string.Format(format, arg0, arg1, arg2));
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, params object?[]? arg) => WriteLine(string.Format(format, arg ?? [null]));
    public static void WriteLine([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> arg) => WriteLine(string.Format(format, arg));
    public static void Write([StringSyntax("CompositeFormat")] string format, object? arg0) => Write(string.Format(format, arg0));
    public static void Write([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => Write(string.Format(format, arg0, arg1));
    public static void Write([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => Write(string.Format(format, arg0, arg1, arg2));
    public static void Write([StringSyntax("CompositeFormat")] string format, params object?[]? arg) => Write(string.Format(format, arg ?? [null]));
    public static void Write([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> arg) => Write(string.Format(format, arg));
}
