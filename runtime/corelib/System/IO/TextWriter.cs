// This file holds the base of all writers of text: everything comes down to Write(char).
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace System.IO;

public abstract partial class TextWriter : MarshalByRefObject, IDisposable
{
    private sealed class NullWriter : TextWriter
    {
        public override Encoding Encoding => Encoding.UTF8;
        public override void Write(char value) { }
        public override void Write(string? value) { }
        public override void Write(ReadOnlySpan<char> buffer) { }
    }

    public static readonly TextWriter Null = new NullWriter();

    protected char[] CoreNewLine = Environment.NewLine.ToCharArray();
    private readonly IFormatProvider? _provider;

    protected TextWriter() { }
    protected TextWriter(IFormatProvider? formatProvider) => _provider = formatProvider;

    public virtual IFormatProvider FormatProvider => _provider ?? Globalization.CultureInfo.CurrentCulture;
    public abstract Encoding Encoding { get; }

    [AllowNull]
    public virtual string NewLine
    {
        get => new(CoreNewLine);
        set => CoreNewLine = (value ?? Environment.NewLine).ToCharArray();
    }

    public virtual void Close() => Dispose();
    public virtual void Flush() { }
    protected virtual void Dispose(bool disposing) { }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public virtual void Write(char value) { }

    public virtual void Write(char[]? buffer)
    {
        if (buffer is not null) Write(buffer, 0, buffer.Length);
    }

    public virtual void Write(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentOutOfRangeException.CheckNotNegative(index, nameof(index));
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        if (buffer.Length - index < count) ThrowHelper.Argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        for (int i = 0; i < count; i++) Write(buffer[index + i]);
    }

    public virtual void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToArray(), 0, buffer.Length);

    public virtual void Write(string? value)
    {
        if (value is not null) Write(value.ToCharArray());
    }

    public virtual void Write(bool value) => Write(value ? "True" : "False");
    public virtual void Write(int value) => Write(value.ToString(FormatProvider));
    public virtual void Write(uint value) => Write(value.ToString(FormatProvider));
    public virtual void Write(long value) => Write(value.ToString(FormatProvider));
    public virtual void Write(ulong value) => Write(value.ToString(FormatProvider));
    public virtual void Write(float value) => Write(value.ToString(FormatProvider));
    public virtual void Write(double value) => Write(value.ToString(FormatProvider));
    public virtual void Write(decimal value) => Write(value.ToString(FormatProvider));

    public virtual void Write(object? value)
    {
        if (value is not null) Write(value is IFormattable formattable ? formattable.ToString(null, FormatProvider) : value.ToString());
    }

    public virtual void Write(StringBuilder? value)
    {
        if (value is not null) Write(value.ToString());
    }

    public virtual void Write([StringSyntax("CompositeFormat")] string format, object? arg0) => Write(string.Format(FormatProvider, format, arg0));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1) => Write(string.Format(FormatProvider, format, arg0, arg1));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, object? arg0, object? arg1, object? arg2) => Write(string.Format(FormatProvider, format, arg0, arg1, arg2));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, params object?[] arg) => Write(string.Format(FormatProvider, format, arg));
    public virtual void Write([StringSyntax("CompositeFormat")] string format, params ReadOnlySpan<object?> arg) => Write(string.Format(FormatProvider, format, arg));
}
