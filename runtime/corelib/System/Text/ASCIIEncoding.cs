namespace System.Text;

/// <summary>ASCII; what is beyond it becomes a question mark.</summary>
public class ASCIIEncoding : Encoding
{
    public override string WebName => "us-ascii";
    public override string EncodingName => "US-ASCII";
    public override int CodePage => 20127;
    public override bool IsSingleByte => true;
    public override int GetMaxByteCount(int charCount) => checked(charCount + 1);
    public override int GetMaxCharCount(int byteCount) => byteCount;
    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    public override int GetByteCount(char[] chars, int index, int count) => count;

    /// <summary>What cannot be written becomes a question mark.</summary>
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        int at = byteIndex;
        for (int i = charIndex; i < charIndex + charCount; i++)
        {
            char c = chars[i];
            if (at >= bytes.Length) throw new ArgumentException("The output byte buffer is too small to contain the encoded data, encoding 'US-ASCII' fallback 'System.Text.EncoderReplacementFallback'.", nameof(bytes));
            bytes[at++] = c < 128 ? (byte)c : (byte)'?';
        }
        return at - byteIndex;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (int i = 0; i < byteCount; i++) chars[charIndex + i] = bytes[byteIndex + i] < 128 ? (char)bytes[byteIndex + i] : '?';
        return byteCount;
    }
}
