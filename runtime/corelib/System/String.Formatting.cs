// This file does composite formatting: items {index[,alignment][:format]} and doubled braces.
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System;

public sealed partial class String
{
    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0) => Format(null, format, new ReadOnlySpan<object?>(in arg0));
    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => Format(null, format, (ReadOnlySpan<object?>)new[] { arg0, arg1 });
    public static string Format([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => Format(null, format, (ReadOnlySpan<object?>)new[] { arg0, arg1, arg2 });
    public static string Format([StringSyntax("CompositeFormat")] string format, params object?[] args) => Format(null, format, args);
    public static string Format([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args) => Format(null, format, args);
    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0) => Format(provider, format, new ReadOnlySpan<object?>(in arg0));
    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => Format(provider, format, (ReadOnlySpan<object?>)new[] { arg0, arg1 });
    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => Format(provider, format, (ReadOnlySpan<object?>)new[] { arg0, arg1, arg2 });

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params object?[] args)
    {
        if (args is null) throw new ArgumentNullException(format is null ? nameof(format) : nameof(args));
        return Format(provider, format, (ReadOnlySpan<object?>)args);
    }

    public static string Format(IFormatProvider? provider, [StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> args)
    {
        ArgumentNullException.ThrowIfNull(format);
        var to = new CharBuffer(stackalloc char[StackUnits]);
        CompositeFormatter.Write(ref to, provider, format, args);
        return to.ToText();
    }
}
