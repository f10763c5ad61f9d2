// This file holds encodings as objects: what TextWriter.Encoding names, and conversion of UTF-8.
using Internal.Runtime;

namespace System.Text;

public abstract partial class Encoding : ICloneable
{
    private static Encoding? s_utf8, s_unicode;

    protected Encoding() { }

    public static Encoding UTF8 => s_utf8 ??= new UTF8Encoding(true);
    public static Encoding Default => UTF8;
    public static Encoding Unicode => s_unicode ??= new UnicodeEncoding();

    public virtual string EncodingName => WebName;
    public virtual string WebName => "";
    public virtual object Clone() => MemberwiseClone();
    public abstract int GetMaxByteCount(int charCount);
    public abstract int GetMaxCharCount(int byteCount);
    public abstract int GetByteCount(char[] chars, int index, int count);
    public abstract int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex);
    public abstract int GetCharCount(byte[] bytes, int index, int count);
    public abstract int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex);

    public virtual int GetByteCount(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetByteCount(s.ToCharArray(), 0, s.Length);
    }

    public virtual byte[] GetBytes(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return GetBytes(s.ToCharArray());
    }

    public virtual byte[] GetBytes(char[] chars)
    {
        ArgumentNullException.ThrowIfNull(chars);
        byte[] bytes = new byte[GetByteCount(chars, 0, chars.Length)];
        GetBytes(chars, 0, chars.Length, bytes, 0);
        return bytes;
    }

    public virtual string GetString(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        return GetString(bytes, 0, bytes.Length);
    }

    public virtual string GetString(byte[] bytes, int index, int count)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        char[] chars = new char[GetCharCount(bytes, index, count)];
        GetChars(bytes, index, count, chars, 0);
        return new string(chars);
    }
}
