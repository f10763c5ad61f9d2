// This file holds the conversions between bytes and hexadecimal text.
namespace System;

public static partial class Convert
{
    public static string ToHexString(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return WriteHex(inArray, 'A' - 10);
    }

    public static string ToHexString(byte[] inArray, int offset, int length)
    {
        CheckRange(inArray, offset, length);
        return WriteHex(new ReadOnlySpan<byte>(inArray, offset, length), 'A' - 10);
    }

    public static string ToHexString(ReadOnlySpan<byte> bytes) => WriteHex(bytes, 'A' - 10);

    public static string ToHexStringLower(byte[] inArray)
    {
        ArgumentNullException.ThrowIfNull(inArray);
        return WriteHex(inArray, 'a' - 10);
    }

    public static string ToHexStringLower(byte[] inArray, int offset, int length)
    {
        CheckRange(inArray, offset, length);
        return WriteHex(new ReadOnlySpan<byte>(inArray, offset, length), 'a' - 10);
    }

    public static string ToHexStringLower(ReadOnlySpan<byte> bytes) => WriteHex(bytes, 'a' - 10);

    private static string WriteHex(ReadOnlySpan<byte> bytes, int letterBase)
    {
        if (bytes.Length > int.MaxValue / 2) throw new ArgumentOutOfRangeException(nameof(bytes), "Array may not be empty or too large.");
        string text = string.Allocate(bytes.Length * 2);
        Span<char> units = text.AsWritable();
        for (int i = 0; i < bytes.Length; i++)
        {
            int high = bytes[i] >> 4, low = bytes[i] & 15;
            units[2 * i] = (char)(high < 10 ? '0' + high : letterBase + high);
            units[2 * i + 1] = (char)(low < 10 ? '0' + low : letterBase + low);
        }
        return text;
    }

    public static byte[] FromHexString(string s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return FromHexString((ReadOnlySpan<char>)s);
    }

    public static byte[] FromHexString(ReadOnlySpan<char> chars)
    {
        if (chars.Length % 2 != 0) throw new FormatException("The input is not a valid hex string as its length is not a multiple of 2.");
        var bytes = new byte[chars.Length / 2];
        for (int i = 0; i < bytes.Length; i++)
        {
            uint high = Digit(chars[2 * i]), low = Digit(chars[2 * i + 1]);
            if (high > 15 || low > 15) throw new FormatException("The input is not a valid hex string as it contains a non-hex character.");
            bytes[i] = (byte)(high << 4 | low);
        }
        return bytes;
    }
}
