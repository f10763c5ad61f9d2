// This file joins many values with a separator.
using System.Collections.Generic;
using System.Text;

namespace System;

public sealed partial class String
{
    private const int StackUnits = 256;

    public static string Join(char separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JoinAll(new ReadOnlySpan<char>(in separator), value);
    }

    public static string Join(string? separator, params string?[] value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return JoinAll(separator, value);
    }

    public static string Join(char separator, params ReadOnlySpan<string?> value) => JoinAll(new ReadOnlySpan<char>(in separator), value);
    public static string Join(string? separator, params ReadOnlySpan<string?> value) => JoinAll(separator, value);
    public static string Join(char separator, params ReadOnlySpan<object?> values) => JoinAll(new ReadOnlySpan<char>(in separator), values);
    public static string Join(string? separator, params ReadOnlySpan<object?> values) => JoinAll(separator, values);

    public static string Join(char separator, string?[] value, int startIndex, int count) => JoinPart(new ReadOnlySpan<char>(in separator), value, startIndex, count);
    public static string Join(string? separator, string?[] value, int startIndex, int count) => JoinPart(separator, value, startIndex, count);

    public static string Join(char separator, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return JoinAll(new ReadOnlySpan<char>(in separator), (ReadOnlySpan<object?>)values);
    }

    public static string Join(string? separator, params object?[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return JoinAll(separator, (ReadOnlySpan<object?>)values);
    }

    public static string Join<T>(char separator, IEnumerable<T> values) => JoinAll(new ReadOnlySpan<char>(in separator), values);
    public static string Join<T>(string? separator, IEnumerable<T> values) => JoinAll(separator, values);
    public static string Join(string? separator, IEnumerable<string?> values) => JoinAll(separator, values);
    public static string Concat<T>(IEnumerable<T> values) => JoinAll(default, values);
    public static string Concat(IEnumerable<string?> values) => JoinAll(default, values);

    private static string JoinPart(ReadOnlySpan<char> separator, string?[] value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(value);
        ArgumentOutOfRangeException.CheckNotNegative(startIndex, nameof(startIndex));
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        if (startIndex > value.Length - count) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index and count must refer to a location within the buffer.");
        return JoinAll(separator, new ReadOnlySpan<string?>(value, startIndex, count));
    }

    private static string JoinAll(ReadOnlySpan<char> separator, ReadOnlySpan<string?> values)
    {
        if (values.Length == 0) return "";
        if (values.Length == 1) return values[0] ?? "";
        var to = new CharBuffer(stackalloc char[StackUnits]);
        for (int i = 0; i < values.Length; i++)
        {
            if (i != 0) to.Append(separator);
            to.Append(values[i]);
        }
        return to.ToText();
    }

    private static string JoinAll(ReadOnlySpan<char> separator, ReadOnlySpan<object?> values)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        for (int i = 0; i < values.Length; i++)
        {
            if (i != 0) to.Append(separator);
            to.Append(values[i]?.ToString());
        }
        return to.ToText();
    }

    private static string JoinAll<T>(ReadOnlySpan<char> separator, IEnumerable<T> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var to = new CharBuffer(stackalloc char[StackUnits]);
        bool first = true;
        foreach (T value in values)
        {
            if (!first) to.Append(separator);
            first = false;
            to.Append(value?.ToString());
        }
        return to.ToText();
    }
}
