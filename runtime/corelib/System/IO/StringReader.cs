namespace System.IO;

/// <summary>Reads from a string.</summary>
public class StringReader : TextReader
{
    private string? _text;
    private int _position;

    public StringReader(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        _text = s;
    }

    protected override void Dispose(bool disposing) => _text = null;
    private string Open() => _text ?? throw new ObjectDisposedException(null, "Cannot read from a closed TextReader.");
    public override int Peek() => _position < Open().Length ? _text![_position] : -1;
    public override int Read() => _position < Open().Length ? _text![_position++] : -1;

    public override string ReadToEnd()
    {
        string rest = Open().Substring(_position);
        _position = _text!.Length;
        return rest;
    }
}
