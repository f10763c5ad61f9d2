// This file holds encodings over spans, pointers and parts, all of which go through the four abstract methods unless an encoding does better.
namespace System.Text;

public abstract partial class Encoding
{
    private static Encoding? s_ascii, s_latin1, s_bigEndian;

    public static Encoding ASCII => s_ascii ??= new ASCIIEncoding();
    public static Encoding Latin1 => s_latin1 ??= new Latin1Encoding();
    public static Encoding BigEndianUnicode => s_bigEndian ??= new UnicodeEncoding(true, true);

    public virtual int CodePage => 0;
    public virtual bool IsSingleByte => false;
    public virtual string BodyName => WebName;
    public virtual string HeaderName => WebName;
    public virtual byte[] GetPreamble() => [];
    public virtual ReadOnlySpan<byte> Preamble => GetPreamble();

    public virtual int GetByteCount(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        return GetByteCount(chars, 0, chars.Length);
    }

    public int GetByteCount(string s, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetByteCount(s.ToCharArray(index, count), 0, count);
    }

    public virtual int GetByteCount(ReadOnlySpan<char> chars) => GetByteCount(chars.ToArray(), 0, chars.Length);
    public virtual unsafe int GetByteCount(char* chars, int count) => GetByteCount(new ReadOnlySpan<char>(chars, count));

    public virtual byte[] GetBytes(char[] chars, int index, int count)
    {
        byte[] bytes = new byte[GetByteCount(chars, index, count)];
        GetBytes(chars, index, count, bytes, 0);
        return bytes;
    }

    public byte[] GetBytes(string s, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetBytes(s.ToCharArray(index, count));
    }

    public virtual int GetBytes(string s, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetBytes(s.ToCharArray(charIndex, charCount), 0, charCount, bytes, byteIndex);
    }

    public virtual int GetBytes(ReadOnlySpan<char> chars, Span<byte> bytes)
    {
        byte[] result = GetBytes(chars.ToArray());
        if (result.Length > bytes.Length) throw new ArgumentException("The output byte buffer is too small to contain the encoded data, encoding '" + EncodingName + "' fallback 'System.Text.EncoderReplacementFallback'.", nameof(bytes));
        result.CopyTo(bytes);
        return result.Length;
    }

    public virtual unsafe int GetBytes(char* chars, int charCount, byte* bytes, int byteCount) => GetBytes(new ReadOnlySpan<char>(chars, charCount), new Span<byte>(bytes, byteCount));

    public virtual bool TryGetBytes(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        bytesWritten = 0;
        if (GetByteCount(chars) > bytes.Length) return false;
        bytesWritten = GetBytes(chars, bytes);
        return true;
    }

    public virtual int GetCharCount(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetCharCount(bytes, 0, bytes.Length);
    }

    public virtual int GetCharCount(ReadOnlySpan<byte> bytes) => GetCharCount(bytes.ToArray(), 0, bytes.Length);
    public virtual unsafe int GetCharCount(byte* bytes, int count) => GetCharCount(new ReadOnlySpan<byte>(bytes, count));

    public virtual char[] GetChars(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetChars(bytes, 0, bytes.Length);
    }

    public virtual char[] GetChars(byte[] bytes, int index, int count)
    {
        char[] chars = new char[GetCharCount(bytes, index, count)];
        GetChars(bytes, index, count, chars, 0);
        return chars;
    }

    public virtual int GetChars(ReadOnlySpan<byte> bytes, Span<char> chars)
    {
        char[] result = GetChars(bytes.ToArray());
        if (result.Length > chars.Length) throw new ArgumentException("The output char buffer is too small to contain the decoded characters, encoding '" + EncodingName + "' fallback 'System.Text.DecoderReplacementFallback'.", nameof(chars));
        result.CopyTo(chars);
        return result.Length;
    }

    public virtual unsafe int GetChars(byte* bytes, int byteCount, char* chars, int charCount) => GetChars(new ReadOnlySpan<byte>(bytes, byteCount), new Span<char>(chars, charCount));

    public virtual bool TryGetChars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten)
    {
        charsWritten = 0;
        if (GetCharCount(bytes) > chars.Length) return false;
        charsWritten = GetChars(bytes, chars);
        return true;
    }

    public string GetString(ReadOnlySpan<byte> bytes) => GetString(bytes.ToArray(), 0, bytes.Length);
    public unsafe string GetString(byte* bytes, int byteCount) => GetString(new ReadOnlySpan<byte>(bytes, byteCount));

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return Convert(srcEncoding, dstEncoding, bytes, 0, bytes.Length);
    }

    public static byte[] Convert(Encoding srcEncoding, Encoding dstEncoding, byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(srcEncoding);
        ArgumentNullException.ThrowIfNull(dstEncoding);
        ArgumentNullException.ThrowIfNull(bytes);
        return dstEncoding.GetBytes(srcEncoding.GetChars(bytes, index, count));
    }
}
