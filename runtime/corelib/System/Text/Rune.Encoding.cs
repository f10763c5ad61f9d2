// This file writes scalar values as UTF-16 and UTF-8 and reads them. Ill-formed input gives U+FFFD for each maximal part of a
// sequence (Unicode 15, 3.9).
using System.Buffers;

namespace System.Text;

public readonly partial struct Rune
{
    public int EncodeToUtf16(Span<char> destination) => TryEncodeToUtf16(destination, out int n) ? n : throw TooShort();
    public int EncodeToUtf8(Span<byte> destination) => TryEncodeToUtf8(destination, out int n) ? n : throw TooShort();

    private static ArgumentException TooShort() => new("Destination is too short.", "destination");

    public bool TryEncodeToUtf16(Span<char> destination, out int charsWritten)
    {
        charsWritten = 0;
        int n = Utf16SequenceLength;
        if (destination.Length < n) return false;
        destination[0] = n == 1 ? (char)_value : (char)(0xD800 + (_value - 0x10000 >> 10));
        if (n == 2) destination[1] = (char)(0xDC00 + (_value & 0x3FF));
        charsWritten = n;
        return true;
    }

    public bool TryEncodeToUtf8(Span<byte> destination, out int bytesWritten)
    {
        bytesWritten = 0;
        int n = Utf8SequenceLength;
        if (destination.Length < n) return false;
        if (n == 1) destination[0] = (byte)_value;
        else
        {
            for (int i = n - 1; i > 0; i--) destination[i] = (byte)(0x80 | _value >> 6 * (n - 1 - i) & 0x3F);
            destination[0] = (byte)(0xF00 >> n | _value >> 6 * (n - 1));
        }
        bytesWritten = n;
        return true;
    }

    public static OperationStatus DecodeFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed)
    {
        result = ReplacementChar;
        charsConsumed = source.IsEmpty ? 0 : 1;
        if (source.IsEmpty) return OperationStatus.NeedMoreData;
        if (TryCreate(source[0], out Rune single))
        {
            result = single;
            return OperationStatus.Done;
        }
        if (!char.IsHighSurrogate(source[0])) return OperationStatus.InvalidData;
        if (source.Length == 1) return OperationStatus.NeedMoreData;
        if (!TryCreate(source[0], source[1], out Rune pair)) return OperationStatus.InvalidData;
        result = pair;
        charsConsumed = 2;
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeLastFromUtf16(ReadOnlySpan<char> source, out Rune result, out int charsConsumed)
    {
        result = ReplacementChar;
        charsConsumed = source.IsEmpty ? 0 : 1;
        if (source.IsEmpty) return OperationStatus.NeedMoreData;
        char last = source[^1];
        if (TryCreate(last, out Rune single))
        {
            result = single;
            return OperationStatus.Done;
        }
        if (char.IsHighSurrogate(last)) return OperationStatus.NeedMoreData;
        if (source.Length < 2 || !TryCreate(source[^2], last, out Rune pair)) return OperationStatus.InvalidData;
        result = pair;
        charsConsumed = 2;
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeFromUtf8(ReadOnlySpan<byte> source, out Rune result, out int bytesConsumed)
    {
        result = ReplacementChar;
        bytesConsumed = 0;
        if (source.IsEmpty) return OperationStatus.NeedMoreData;
        uint first = source[0];
        bytesConsumed = 1;
        if (first < 0x80)
        {
            result = new Rune(first, true);
            return OperationStatus.Done;
        }
        int length = first is >= 0xC2 and < 0xE0 ? 2 : first is >= 0xE0 and < 0xF0 ? 3 : first is >= 0xF0 and < 0xF5 ? 4 : 0;
        if (length == 0) return OperationStatus.InvalidData;
        uint value = first & 0x7Fu >> length;
        for (int i = 1; i < length; i++)
        {
            if (i == source.Length) return OperationStatus.NeedMoreData;
            uint next = source[i];
            // The second byte excludes longer forms than needed, surrogates, and what is beyond U+10FFFF.
            uint low = i > 1 ? 0x80u : first switch { 0xE0 => 0xA0u, 0xF0 => 0x90u, _ => 0x80u };
            uint high = i > 1 ? 0xBFu : first switch { 0xED => 0x9Fu, 0xF4 => 0x8Fu, _ => 0xBFu };
            if (next < low || next > high) return OperationStatus.InvalidData;
            value = value << 6 | next & 0x3F;
            bytesConsumed = i + 1;
        }
        result = new Rune(value, true);
        return OperationStatus.Done;
    }

    public static OperationStatus DecodeLastFromUtf8(ReadOnlySpan<byte> source, out Rune value, out int bytesConsumed)
    {
        for (int start = Math.Max(0, source.Length - 4); start < source.Length; start++)
        {
            OperationStatus status = DecodeFromUtf8(source[start..], out value, out bytesConsumed);
            if (start + bytesConsumed == source.Length && (status != OperationStatus.InvalidData || bytesConsumed > 0)) return status;
            if (status != OperationStatus.InvalidData && status != OperationStatus.NeedMoreData) start += bytesConsumed - 1;
        }
        value = ReplacementChar;
        bytesConsumed = source.IsEmpty ? 0 : 1;
        return source.IsEmpty ? OperationStatus.NeedMoreData : OperationStatus.InvalidData;
    }
}
