using Internal.Runtime;

namespace System.Text;

/// <summary>UTF-8; ill-formed input becomes U+FFFD.</summary>
public class UTF8Encoding : Encoding
{
    private readonly bool _mark;

    public UTF8Encoding() { }
    public UTF8Encoding(bool encoderShouldEmitUTF8Identifier) => _mark = encoderShouldEmitUTF8Identifier;

    public override string WebName => "utf-8";
    public override string EncodingName => "Unicode (UTF-8)";
    public override int CodePage => 65001;
    public override byte[] GetPreamble() => _mark ? [0xEF, 0xBB, 0xBF] : [];
    public override int GetByteCount(ReadOnlySpan<char> chars) => Utf8.Encode(chars, default);
    public override int GetCharCount(ReadOnlySpan<byte> bytes) => Utf8.Decode(bytes, default);
    public override int GetMaxByteCount(int charCount) => checked((charCount + 1) * 3);
    public override int GetMaxCharCount(int byteCount) => checked(byteCount + 1);
    public override int GetByteCount(char[] chars, int index, int count) => Utf8.Encode(new ReadOnlySpan<char>(chars, index, count), default);
    public override int GetByteCount(string chars) => Utf8.Encode(chars, default);
    public override int GetCharCount(byte[] bytes, int index, int count) => Utf8.Decode(new ReadOnlySpan<byte>(bytes, index, count), default);
    public override string GetString(byte[] bytes, int index, int count) => Utf8.ToText(new ReadOnlySpan<byte>(bytes, index, count));

    public override byte[] GetBytes(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        byte[] bytes = new byte[Utf8.Encode(s, default)];
        Utf8.Encode(s, bytes);
        return bytes;
    }

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex)
    {
        var from = new ReadOnlySpan<char>(chars, charIndex, charCount);
        Span<byte> to = new Span<byte>(bytes).Slice(byteIndex);
        if (Utf8.Encode(from, default) > to.Length) ThrowHelper.Argument("The output byte buffer is too small to contain the encoded data, encoding codepage '65001' and fallback 'System.Text.EncoderReplacementFallback'.", "bytes");
        return Utf8.Encode(from, to);
    }

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        var from = new ReadOnlySpan<byte>(bytes, byteIndex, byteCount);
        Span<char> to = new Span<char>(chars).Slice(charIndex);
        if (Utf8.Decode(from, default) > to.Length) ThrowHelper.Argument("The output char buffer is too small to contain the decoded characters, encoding codepage '65001' and fallback 'System.Text.DecoderReplacementFallback'.", "chars");
        return Utf8.Decode(from, to);
    }
}
