// This file joins strings end to end.
using System.Collections.Generic;

namespace System;

public sealed partial class String
{
    public static string Concat(string? str0, string? str1)
    {
        if (IsNullOrEmpty(str0)) return IsNullOrEmpty(str1) ? "" : str1;
        if (IsNullOrEmpty(str1)) return str0;
        return Concat((ReadOnlySpan<char>)str0, str1);
    }

    public static string Concat(string? str0, string? str1, string? str2)
    {
        if (IsNullOrEmpty(str0)) return Concat(str1, str2);
        if (IsNullOrEmpty(str1)) return Concat(str0, str2);
        if (IsNullOrEmpty(str2)) return Concat(str0, str1);
        return Concat((ReadOnlySpan<char>)str0, str1, str2);
    }

    public static string Concat(string? str0, string? str1, string? str2, string? str3)
    {
        if (IsNullOrEmpty(str0)) return Concat(str1, str2, str3);
        if (IsNullOrEmpty(str1)) return Concat(str0, str2, str3);
        if (IsNullOrEmpty(str2)) return Concat(str0, str1, str3);
        if (IsNullOrEmpty(str3)) return Concat(str0, str1, str2);
        return Concat((ReadOnlySpan<char>)str0, str1, str2, str3);
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1)
    {
        string result = Allocate(checked(str0.Length + str1.Length));
        Span<char> to = result.AsWritable();
        str0.CopyTo(to);
        str1.CopyTo(to.Slice(str0.Length));
        return result;
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2)
    {
        string result = Allocate(checked(str0.Length + str1.Length + str2.Length));
        Span<char> to = result.AsWritable();
        str0.CopyTo(to);
        to = to.Slice(str0.Length);
        str1.CopyTo(to);
        str2.CopyTo(to.Slice(str1.Length));
        return result;
    }

    public static string Concat(ReadOnlySpan<char> str0, ReadOnlySpan<char> str1, ReadOnlySpan<char> str2, ReadOnlySpan<char> str3)
    {
        string result = Allocate(checked(str0.Length + str1.Length + str2.Length + str3.Length));
        Span<char> to = result.AsWritable();
        str0.CopyTo(to);
        to = to.Slice(str0.Length);
        str1.CopyTo(to);
        to = to.Slice(str1.Length);
        str2.CopyTo(to);
        str3.CopyTo(to.Slice(str2.Length));
        return result;
    }

    public static string Concat(params string?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Concat((ReadOnlySpan<string?>)values);
    }

    public static string Concat(params ReadOnlySpan<string?> values)
    {
        if (values.Length == 1) return values[0] ?? "";
        int length = 0;
        foreach (string? value in values) length = checked(length + (value is null ? 0 : value.Length));
        string result = Allocate(length);
        Span<char> to = result.AsWritable();
        foreach (string? value in values)
        {
            if (value is null) continue;
            value.AsUnits().CopyTo(to);
            to = to.Slice(value.Length);
        }
        return result;
    }

    public static string Concat(object? arg0) => arg0?.ToString() ?? "";
    public static string Concat(object? arg0, object? arg1) => Concat(arg0?.ToString(), arg1?.ToString());
    public static string Concat(object? arg0, object? arg1, object? arg2) => Concat(arg0?.ToString(), arg1?.ToString(), arg2?.ToString());

    public static string Concat(params object?[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return Concat((ReadOnlySpan<object?>)args);
    }

    public static string Concat(params ReadOnlySpan<object?> args)
    {
        string?[] texts = new string?[args.Length];
        for (int i = 0; i < args.Length; i++) texts[i] = args[i]?.ToString();
        return Concat((ReadOnlySpan<string?>)texts);
    }
}
