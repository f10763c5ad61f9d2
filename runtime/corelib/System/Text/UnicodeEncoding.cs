namespace System.Text;

/// <summary>UTF-16, the lower byte first unless asked otherwise.</summary>
public class UnicodeEncoding : Encoding
{
    private readonly bool _bigEndian, _mark;

    public UnicodeEncoding() : this(false, true) { }

    public UnicodeEncoding(bool bigEndian, bool byteOrderMark)
    {
        _bigEndian = bigEndian;
        _mark = byteOrderMark;
    }

    public override string WebName => _bigEndian ? "utf-16BE" : "utf-16";
    public override string EncodingName => _bigEndian ? "Unicode (Big-Endian)" : "Unicode";
    public override int CodePage => _bigEndian ? 1201 : 1200;
    public override byte[] GetPreamble() => !_mark ? [] : _bigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE];
    public override int GetMaxByteCount(int charCount) => checked((charCount + 1) * 2);
    public override int GetMaxCharCount(int byteCount) => (byteCount >> 1) + (byteCount & 1) + 1;
    public override int GetByteCount(char[] chars, int index, int count) => checked(count * 2);
    public override int GetCharCount(byte[] bytes, int index, int count) => (count + 1) / 2;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (int i = 0; i < charCount; i++)
        {
            char c = Valid(chars, charIndex, charCount, i);
            bytes[byteIndex + 2 * i] = (byte)(_bigEndian ? c >> 8 : c);
            bytes[byteIndex + 2 * i + 1] = (byte)(_bigEndian ? c : c >> 8);
        }
        return charCount * 2;
    }

    private static char Valid(char[] chars, int start, int count, int i)
    {
        char c = chars[start + i];
        if (char.IsHighSurrogate(c) && (i + 1 == count || !char.IsLowSurrogate(chars[start + i + 1]))) return '\uFFFD';
        if (char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(chars[start + i - 1]))) return '\uFFFD';
        return c;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        int units = byteCount / 2;
        int low = _bigEndian ? 1 : 0;
        for (int i = 0; i < units; i++) chars[charIndex + i] = (char)(bytes[byteIndex + 2 * i + low] | bytes[byteIndex + 2 * i + 1 - low] << 8);
        for (int i = 0; i < units; i++) chars[charIndex + i] = Valid(chars, charIndex, units, i);
        if ((byteCount & 1) != 0) chars[charIndex + units++] = '\uFFFD';
        return units;
    }
}
