// This file holds the base of all readers of text: everything comes down to Peek and Read.
using System.Text;

namespace System.IO;

public abstract class TextReader : MarshalByRefObject, IDisposable
{
    private sealed class NullReader : TextReader;

    public static readonly TextReader Null = new NullReader();

    protected TextReader() { }

    public virtual void Close() => Dispose();
    protected virtual void Dispose(bool disposing) { }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    public virtual int Peek() => -1;
    public virtual int Read() => -1;

    public virtual int Read(char[] buffer, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        return Read(new Span<char>(buffer, index, count));
    }

    public virtual int Read(Span<char> buffer)
    {
        int n = 0;
        for (; n < buffer.Length; n++)
        {
            int c = Read();
            if (c < 0) break;
            buffer[n] = (char)c;
        }
        return n;
    }

    public virtual string ReadToEnd()
    {
        var text = new StringBuilder();
        for (int c = Read(); c >= 0; c = Read()) text.Append((char)c);
        return text.ToString();
    }

    public virtual string? ReadLine()
    {
        int c = Read();
        if (c < 0) return null;
        var text = new StringBuilder();
        for (; c >= 0 && c is not ('\r' or '\n'); c = Read()) text.Append((char)c);
        if (c == '\r' && Peek() == '\n') Read();
        return text.ToString();
    }
}
