// This file reads integers of every size. The limit for a negative number is its magnitude.
using System.Globalization;

namespace System;

internal static partial class Number
{
    /// <summary>What the integer types differ in.</summary>
    internal readonly ref struct IntegerKind(ulong max, ulong minMagnitude, int bits, string overflow)
    {
        internal readonly ulong Max = max;
        internal readonly ulong MinMagnitude = minMagnitude; // 0 for unsigned types
        internal readonly int Bits = bits;
        internal readonly string OverflowMessage = overflow;
    }

    /// <summary>Parses, or throws; the result is in two's complement.</summary>
    internal static long ParseInteger(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, IntegerKind kind)
    {
        CheckIntegerStyle(style);
        ParseStatus status = TryReadInteger(text, style, provider, kind, out long value);
        if (status != ParseStatus.Ok) ThrowParse(status, text, kind.OverflowMessage);
        return value;
    }

    internal static bool TryParseInteger(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, IntegerKind kind, out long value)
    {
        CheckIntegerStyle(style);
        return TryReadInteger(text, style, provider, kind, out value) == ParseStatus.Ok;
    }

    private static ParseStatus TryReadInteger(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, IntegerKind kind, out long value)
    {
        if ((style & NumberStyles.AllowHexSpecifier) != 0) return ReadBits(text, style, 4, kind.Bits, out value);
        if ((style & NumberStyles.AllowBinarySpecifier) != 0) return ReadBits(text, style, 1, kind.Bits, out value);
        if ((style & ~NumberStyles.Integer) == 0 && IsPlain(provider)) return ReadPlain(text, style, kind, out value);
        return ReadStyled(text, style, NumberFormatInfo.GetInstance(provider), kind, out value);
    }

    private static ParseStatus Finish(ulong magnitude, bool negative, bool overflow, IntegerKind kind, out long value)
    {
        value = 0;
        if (overflow || magnitude > (negative ? kind.MinMagnitude : kind.Max)) return ParseStatus.Overflow;
        value = negative ? (long)(0 - magnitude) : (long)magnitude;
        return ParseStatus.Ok;
    }

    /// <summary>White space, an ASCII sign, digits.</summary>
    private static ParseStatus ReadPlain(ReadOnlySpan<char> text, NumberStyles style, IntegerKind kind, out long value)
    {
        value = 0;
        int i = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
            while (i < text.Length && IsSpace(text[i])) i++;
        bool negative = false;
        if ((style & NumberStyles.AllowLeadingSign) != 0 && i < text.Length && text[i] is '-' or '+') negative = text[i++] == '-';
        int start = i;
        ulong magnitude = 0;
        bool overflow = false;
        for (; i < text.Length && char.IsAsciiDigit(text[i]); i++) overflow |= !TryAppend(ref magnitude, (uint)(text[i] - '0'));
        if (i == start) return ParseStatus.BadFormat;
        if ((style & NumberStyles.AllowTrailingWhite) != 0)
            while (i < text.Length && IsSpace(text[i])) i++;
        if (!IsTail(text.Slice(i))) return ParseStatus.BadFormat;
        return Finish(magnitude, negative, overflow, kind, out value);
    }

    private static bool TryAppend(ref ulong value, uint digit)
    {
        const ulong Last = 0xFFFF_FFFF_FFFF_FFFF / 10;
        if (value > Last || value == Last && digit > 5) return false;
        value = value * 10 + digit;
        return true;
    }

    private static ParseStatus ReadStyled(ReadOnlySpan<char> text, NumberStyles style, NumberFormatInfo info, IntegerKind kind, out long value)
    {
        value = 0;
        var number = new DigitBuffer(stackalloc byte[IntegerDigits]);
        if (!TryReadNumber(text, style, info, ref number)) return ParseStatus.BadFormat;
        // A fraction that is not 0 is out of range too.
        bool overflow = number.Scale > IntegerDigits || number.Count > number.Scale || number.HasMore;
        ulong magnitude = 0;
        for (int i = 0; i < number.Scale && !overflow; i++) overflow |= !TryAppend(ref magnitude, (uint)(number[i] - '0'));
        return Finish(magnitude, number.Negative, overflow, kind, out value);
    }

    /// <summary>Hexadecimal (shift 4) or binary (shift 1) digits, the value's bits.</summary>
    private static ParseStatus ReadBits(ReadOnlySpan<char> text, NumberStyles style, int shift, int bits, out long value)
    {
        value = 0;
        int i = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
            while (i < text.Length && IsSpace(text[i])) i++;
        int start = i;
        ulong result = 0;
        bool overflow = false;
        for (; i < text.Length; i++)
        {
            int digit = HexDigit(text[i]);
            if ((uint)digit >= 1u << shift) break;
            overflow |= result >> (bits - shift) != 0;
            result = result << shift | (uint)digit;
        }
        if (i == start) return ParseStatus.BadFormat;
        if ((style & NumberStyles.AllowTrailingWhite) != 0)
            while (i < text.Length && IsSpace(text[i])) i++;
        if (!IsTail(text.Slice(i))) return ParseStatus.BadFormat;
        if (overflow) return ParseStatus.Overflow;
        value = (long)result;
        return ParseStatus.Ok;
    }

    private static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };
}
