// This file holds the conversions between bytes and base 64 (RFC 4648). White space may stand anywhere in the text.
namespace System;

public static partial class Convert
{
    private const int LineLength = 76;
    private const string BadBase64 = "The input is not a valid Base-64 string as it contains a non-base 64 character, more than two padding characters, or an illegal character among the padding characters.";

    private static ReadOnlySpan<byte> Base64Digits => "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8;

    public static string ToBase64String(byte[] inArray) => ToBase64String(inArray, Base64FormattingOptions.None);

    public static string ToBase64String(byte[] inArray, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return ToBase64String((ReadOnlySpan<byte>)inArray, options);
    }

    public static string ToBase64String(byte[] inArray, int offset, int length) => ToBase64String(inArray, offset, length, Base64FormattingOptions.None);

    public static string ToBase64String(byte[] inArray, int offset, int length, Base64FormattingOptions options)
    {
        CheckRange(inArray, offset, length);
        return ToBase64String(new ReadOnlySpan<byte>(inArray, offset, length), options);
    }

    public static string ToBase64String(ReadOnlySpan<byte> bytes, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        string text = string.Allocate(Base64Length(bytes.Length, options));
        WriteBase64(text.AsWritable(), bytes, options);
        return text;
    }

    public static bool TryToBase64Chars(ReadOnlySpan<byte> bytes, Span<char> chars, out int charsWritten, Base64FormattingOptions options = Base64FormattingOptions.None)
    {
        int length = Base64Length(bytes.Length, options);
        charsWritten = 0;
        if (length > chars.Length) return false;
        WriteBase64(chars, bytes, options);
        charsWritten = length;
        return true;
    }

    public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut) =>
        ToBase64CharArray(inArray, offsetIn, length, outArray, offsetOut, Base64FormattingOptions.None);

    public static int ToBase64CharArray(byte[] inArray, int offsetIn, int length, char[] outArray, int offsetOut, Base64FormattingOptions options)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        ArgumentNullException.ThrowIfNull(outArray);
        CheckNotNegative(length, nameof(length));
        CheckNotNegative(offsetIn, nameof(offsetIn));
        CheckNotNegative(offsetOut, nameof(offsetOut));
        CheckNotGreater(offsetIn, inArray.Length - length, nameof(offsetIn));
        int written = Base64Length(length, options);
        CheckNotGreater(offsetOut, outArray.Length - written, nameof(offsetOut));
        WriteBase64(new Span<char>(outArray, offsetOut, written), new ReadOnlySpan<byte>(inArray, offsetIn, length), options);
        return written;
    }

    private static int Base64Length(int bytes, Base64FormattingOptions options)
    {
        if ((uint)options > (uint)Base64FormattingOptions.InsertLineBreaks)
            throw new ArgumentException("Illegal enum value: " + Number.ToText((long)(int)options) + ".", nameof(options));
        long length = ((long)bytes + 2) / 3 * 4;
        if (options == Base64FormattingOptions.InsertLineBreaks && length != 0) length += (length - 1) / LineLength * 2;
        if (length > int.MaxValue) throw new OutOfMemoryException();
        return (int)length;
    }

    private static void WriteBase64(Span<char> to, ReadOnlySpan<byte> bytes, Base64FormattingOptions options)
    {
        ReadOnlySpan<byte> digits = Base64Digits;
        int at = 0, line = 0;
        for (int i = 0; i < bytes.Length; i += 3)
        {
            if (line == LineLength && options == Base64FormattingOptions.InsertLineBreaks)
            {
                to[at++] = '\r';
                to[at++] = '\n';
                line = 0;
            }
            int left = bytes.Length - i;
            int three = bytes[i] << 16 | (left > 1 ? bytes[i + 1] << 8 : 0) | (left > 2 ? bytes[i + 2] : 0);
            to[at++] = (char)digits[three >> 18];
            to[at++] = (char)digits[three >> 12 & 63];
            to[at++] = left > 1 ? (char)digits[three >> 6 & 63] : '=';
            to[at++] = left > 2 ? (char)digits[three & 63] : '=';
            line += 4;
        }
    }

    private static void CheckNotNegative(int value, string name)
    {
        if (value < 0) throw new ArgumentOutOfRangeException(name, value, name + " ('" + value.ToString() + "') must be a non-negative value.");
    }

    private static void CheckRange(Array? array, int offset, int length)
    {
        ArgumentNullException.ThrowIfNull(array, "inArray");
        CheckNotNegative(length, nameof(length));
        CheckNotNegative(offset, nameof(offset));
        CheckNotGreater(offset, array.Length - length, nameof(offset));
    }

    private static void CheckNotGreater(int value, int limit, string name)
    {
        if (value > limit) throw new ArgumentOutOfRangeException(name, value, name + " ('" + value.ToString() + "') must be less than or equal to '" + limit.ToString() + "'.");
    }

    public static byte[] FromBase64String(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return ReadBase64(s);
    }

    public static byte[] FromBase64CharArray(char[] inArray, int offset, int length)
    {
        CheckRange(inArray, offset, length);
        return ReadBase64(new ReadOnlySpan<char>(inArray, offset, length));
    }

    public static bool TryFromBase64String(string s, Span<byte> bytes, out int bytesWritten)
    {
        ArgumentNullException.ThrowIfNull(s);
        return TryFromBase64Chars(s, bytes, out bytesWritten);
    }

    public static bool TryFromBase64Chars(ReadOnlySpan<char> chars, Span<byte> bytes, out int bytesWritten)
    {
        bytesWritten = CountBase64(chars);
        if (bytesWritten < 0 || bytesWritten > bytes.Length)
        {
            bytesWritten = 0;
            return false;
        }
        DecodeBase64(chars, bytes);
        return true;
    }

    private static byte[] ReadBase64(ReadOnlySpan<char> text)
    {
        int count = CountBase64(text);
        if (count < 0) throw new FormatException(BadBase64);
        var bytes = new byte[count];
        DecodeBase64(text, bytes);
        return bytes;
    }

    private static bool IsBase64Space(char c) => c is ' ' or '\t' or '\n' or '\r';

    private static int Base64Value(char c) => c switch
    {
        >= 'A' and <= 'Z' => c - 'A',
        >= 'a' and <= 'z' => c - 'a' + 26,
        >= '0' and <= '9' => c - '0' + 52,
        '+' => 62,
        '/' => 63,
        _ => -1,
    };

    /// <summary>Bytes that a valid text stands for, or -1.</summary>
    private static int CountBase64(ReadOnlySpan<char> text)
    {
        int digits = 0, padding = 0;
        foreach (char c in text)
        {
            if (IsBase64Space(c)) continue;
            if (c == '=') padding++;
            else if (padding != 0 || Base64Value(c) < 0) return -1;
            else digits++;
        }
        if (padding > 2 || (digits + padding) % 4 != 0) return -1;
        return (int)((long)(digits + padding) / 4 * 3) - padding;
    }

    private static void DecodeBase64(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        int at = 0, bits = 0;
        uint pending = 0;
        foreach (char c in text)
        {
            int value = Base64Value(c);
            if (value < 0) continue;
            pending = pending << 6 | (uint)value;
            bits += 6;
            if (bits < 8) continue;
            bits -= 8;
            bytes[at++] = (byte)(pending >> bits);
        }
    }
}
