namespace System.Text;

/// <summary>ISO 8859-1: the first 256 characters of Unicode.</summary>
internal sealed class Latin1Encoding : Encoding
{
    public override string WebName => "iso-8859-1";
    public override string EncodingName => "Western European (ISO)";
    public override int CodePage => 28591;
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
            if (at >= bytes.Length) throw new ArgumentException("The output byte buffer is too small to contain the encoded data, encoding 'Western European (ISO)' fallback 'System.Text.EncoderReplacementFallback'.", nameof(bytes));
            bytes[at++] = c < 256 ? (byte)c : (byte)'?';
        }
        return at - byteIndex;
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (int i = 0; i < byteCount; i++) chars[charIndex + i] = (char)bytes[byteIndex + i];
        return byteCount;
    }
}
