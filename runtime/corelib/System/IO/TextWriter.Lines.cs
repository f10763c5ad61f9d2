// This file holds the writers of lines.
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

public abstract partial class TextWriter
{
    public virtual void WriteLine() => Write(CoreNewLine);

    public virtual void WriteLine(char value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(char[]? buffer)
    {
        Write(buffer);
        WriteLine();
    }

    public virtual void WriteLine(char[] buffer, int index, int count)
    {
        Write(buffer, index, count);
        WriteLine();
    }

    public virtual void WriteLine(ReadOnlySpan<char> buffer)
    {
        Write(buffer);
        WriteLine();
    }

    public virtual void WriteLine(string? value)
    {
        if (value is not null) Write(value);
        Write(CoreNewLine);
    }

    public virtual void WriteLine(StringBuilder? value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(bool value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(int value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(uint value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(long value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(ulong value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(float value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(decimal value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(double value)
    {
        Write(value);
        WriteLine();
    }

    public virtual void WriteLine(object? value)
    {
        if (value is null) WriteLine();
        else WriteLine(value is IFormattable formattable ? formattable.ToString(null, FormatProvider) : value.ToString());
    }

    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0) => WriteLine(string.Format(FormatProvider, format, arg0));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => WriteLine(string.Format(FormatProvider, format, arg0, arg1));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => WriteLine(string.Format(FormatProvider, format, arg0, arg1, arg2));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, params object?[] arg) => WriteLine(string.Format(FormatProvider, format, arg));
    public virtual void WriteLine([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> arg) => WriteLine(string.Format(FormatProvider, format, arg));
}
