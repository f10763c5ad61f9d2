// This file formats and reads integers of 128 bits.
using System.Globalization;
using System.Text;

namespace System;

internal static partial class Number
{
    private const int WideDigits = 48;
    private const ulong TenTo19 = 10_000_000_000_000_000_000;

    internal static string Format(Int128 value, string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        WriteWide(ref to, MagnitudeOf(value), Int128.IsNegative(value), (UInt128)value, format, provider);
        return to.ToText();
    }

    internal static string Format(UInt128 value, string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        WriteWide(ref to, value, false, value, format, provider);
        return to.ToText();
    }

    internal static bool TryFormat(Int128 value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        WriteWide(ref to, MagnitudeOf(value), Int128.IsNegative(value), (UInt128)value, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    internal static bool TryFormat(UInt128 value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        WriteWide(ref to, value, false, value, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    private static UInt128 MagnitudeOf(Int128 value) => (UInt128)(Int128.IsNegative(value) ? -value : value);

    private static void WriteWide(scoped ref CharBuffer to, UInt128 magnitude, bool negative, UInt128 bits, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        char letter = ParseFormat(format, out int precision);
        if (letter is 'X' or 'x' or 'B' or 'b')
        {
            WriteWideBits(ref to, bits, letter is 'X' or 'x' ? 4 : 1, precision, (letter == 'X' ? 'A' : 'a') - 10);
            return;
        }
        var number = new DigitBuffer(stackalloc byte[WideDigits]) { Negative = negative };
        int digits = SetWide(ref number, magnitude);
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        if (letter is 'D' or 'd' || letter is 'G' or 'g' or 'R' or 'r' && precision <= 0)
        {
            if (negative) to.Append(info.NegativeSign);
            if (letter is 'D' or 'd') to.Append('0', precision - digits);
            WriteDigits(ref to, number, 0, digits);
        }
        else if (letter == '\0') WriteCustom(ref to, number, format, info);
        else WriteStandard(ref to, number, letter, letter is 'R' or 'r' ? digits : precision, info, false);
    }

    /// <summary>Sets the digits, without zeros at the end; returns how many there are with them, 1 for 0.</summary>
    private static int SetWide(scoped ref DigitBuffer number, UInt128 value)
    {
        Span<byte> text = stackalloc byte[WideDigits];
        int at = WideDigits;
        while (value > ulong.MaxValue)
        {
            (value, UInt128 low) = UInt128.DivRem(value, TenTo19);
            ulong part = (ulong)low;
            for (int i = 0; i < 19; i++, part /= 10) text[--at] = (byte)('0' + part % 10);
        }
        ulong rest = (ulong)value;
        do text[--at] = (byte)('0' + rest % 10);
        while ((rest /= 10) != 0);
        while (at < WideDigits && text[at] == '0') at++;
        number.Count = number.Scale = WideDigits - at;
        text.Slice(at).CopyTo(number.Digits);
        number.Trim();
        return at == WideDigits ? 1 : WideDigits - at;
    }

    private static void WriteWideBits(scoped ref CharBuffer to, UInt128 bits, int shift, int minDigits, int letterBase)
    {
        int digits = 1;
        while (digits * shift < 128 && bits >> (digits * shift) != default) digits++;
        to.Append('0', minDigits - digits);
        Span<char> text = to.AppendSpan(digits);
        for (int i = digits - 1; i >= 0; i--, bits >>= shift)
        {
            int digit = (int)(uint)bits & (1 << shift) - 1;
            text[i] = (char)(digit < 10 ? '0' + digit : letterBase + digit);
        }
    }

    internal static UInt128 ParseWide(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, bool signed)
    {
        CheckIntegerStyle(style);
        ParseStatus status = ReadWide(text, style, provider, signed, out UInt128 value);
        if (status != ParseStatus.Ok) ThrowParse(status, text, signed ? "Value was either too large or too small for an Int128." : "Value was either too large or too small for a UInt128.");
        return value;
    }

    internal static bool TryParseWide(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, bool signed, out UInt128 value)
    {
        CheckIntegerStyle(style);
        return ReadWide(text, style, provider, signed, out value) == ParseStatus.Ok;
    }

    private static ParseStatus ReadWide(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, bool signed, out UInt128 value)
    {
        if ((style & NumberStyles.AllowHexSpecifier) != 0) return ReadWideBits(text, style, 4, out value);
        if ((style & NumberStyles.AllowBinarySpecifier) != 0) return ReadWideBits(text, style, 1, out value);
        value = default;
        UInt128 result = default;
        var number = new DigitBuffer(stackalloc byte[WideDigits]);
        if (!TryReadNumber(text, style, NumberFormatInfo.GetInstance(provider), ref number)) return ParseStatus.BadFormat;
        if (number.Scale > WideDigits || number.Count > number.Scale || number.HasMore) return ParseStatus.Overflow;
        UInt128 last = UInt128.MaxValue / 10;
        for (int i = 0; i < number.Scale; i++)
        {
            uint digit = (uint)(number[i] - '0');
            if (result > last || result == last && digit > 5) return ParseStatus.Overflow;
            result = result * 10 + digit;
        }
        UInt128 limit = !signed ? number.Negative ? default : UInt128.MaxValue : (UInt128)Int128.MaxValue + (number.Negative ? 1u : 0u);
        if (result > limit) return ParseStatus.Overflow;
        value = number.Negative ? -result : result;
        return ParseStatus.Ok;
    }

    private static ParseStatus ReadWideBits(ReadOnlySpan<char> text, NumberStyles style, int shift, out UInt128 value)
    {
        value = default;
        int i = 0;
        if ((style & NumberStyles.AllowLeadingWhite) != 0)
            while (i < text.Length && IsSpace(text[i])) i++;
        int start = i;
        UInt128 result = default;
        bool overflow = false;
        for (; i < text.Length; i++)
        {
            int digit = HexDigit(text[i]);
            if ((uint)digit >= 1u << shift) break;
            overflow |= result >> (128 - shift) != default;
            result = result << shift | (uint)digit;
        }
        if (i == start) return ParseStatus.BadFormat;
        if ((style & NumberStyles.AllowTrailingWhite) != 0)
            while (i < text.Length && IsSpace(text[i])) i++;
        if (!IsTail(text.Slice(i))) return ParseStatus.BadFormat;
        if (overflow) return ParseStatus.Overflow;
        value = result;
        return ParseStatus.Ok;
    }
}
