namespace System.Text;

/// <summary>UTF-16, the lower byte first.</summary>
public class UnicodeEncoding : Encoding
{
    public override string WebName => "utf-16";
    public override string EncodingName => "Unicode";
    public override int GetMaxByteCount(int charCount) => checked((charCount + 1) * 2);
    public override int GetMaxCharCount(int byteCount) => (byteCount >> 1) + (byteCount & 1) + 1;
    public override int GetByteCount(char[] chars, int index, int count) => checked(count * 2);
    public override int GetCharCount(byte[] bytes, int index, int count) => (count + 1) / 2;

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        for (int i = 0; i < charCount; i++)
        {
            char c = Valid(chars, charIndex, charCount, i);
            bytes[byteIndex + 2 * i] = (byte)c;
            bytes[byteIndex + 2 * i + 1] = (byte)(c >> 8);
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
        for (int i = 0; i < units; i++) chars[charIndex + i] = (char)(bytes[byteIndex + 2 * i] | bytes[byteIndex + 2 * i + 1] << 8);
        for (int i = 0; i < units; i++) chars[charIndex + i] = Valid(chars, charIndex, units, i);
        if ((byteCount & 1) != 0) chars[charIndex + units++] = '\uFFFD';
        return units;
    }
}
