using System.Text;

namespace System.IO;

/// <summary>Writes to a StringBuilder.</summary>
public class StringWriter : TextWriter
{
    private readonly StringBuilder _text;
    private bool _open = true;

    public StringWriter() : this(new StringBuilder(), null) { }
    public StringWriter(IFormatProvider? formatProvider) : this(new StringBuilder(), formatProvider) { }
    public StringWriter(StringBuilder sb) : this(sb, null) { }

    public StringWriter(StringBuilder sb, IFormatProvider? formatProvider) : base(formatProvider)
    {
        ArgumentNullException.ThrowIfNull(sb);
        _text = sb;
    }

    public override Encoding Encoding => Encoding.Unicode;
    public virtual StringBuilder GetStringBuilder() => _text;
    protected override void Dispose(bool disposing) => _open = false;
    public override string ToString() => _text.ToString();
    public override void Write(char value) => Open().Append(value);
    public override void Write(string? value) => Open().Append(value);
    public override void Write(ReadOnlySpan<char> buffer) => Open().Append(buffer);
    public override void Write(char[] buffer, int index, int count) => Open().Append(buffer, index, count);

    private StringBuilder Open() => _open ? _text : throw new ObjectDisposedException(null, "Cannot write to a closed TextWriter.");
}
