// This file formats and reads decimals, as parts: 96 bits, and flags with the sign in bit 31 and the
// scale in bits 16 to 23. Zeros at the end of a decimal count.
using System.Globalization;
using System.Text;

namespace System;

internal static partial class Number
{
    private const int DecimalDigits = 29; // of 2^96 - 1
    private const int MaxDecimalScale = 28;
    private const int ReadDigits = DecimalDigits + 2;

    internal static string FormatDecimal(ulong low, uint high, int flags, string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        WriteDecimal(ref to, low, high, flags, format, provider);
        return to.ToText();
    }

    internal static bool TryFormatDecimal(ulong low, uint high, int flags, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        WriteDecimal(ref to, low, high, flags, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    private static void WriteDecimal(scoped ref CharBuffer to, ulong low, uint high, int flags, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        Span<char> text = stackalloc char[DecimalDigits];
        ReadOnlySpan<char> digits = SplitDecimal(text, low, high);
        int scale = (byte)(flags >> 16);
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        char letter = ParseFormat(format, out int precision);
        if (letter is 'G' or 'g' or 'R' or 'r' && precision < 0)
        {
            WriteAllDigits(ref to, digits, scale, flags < 0, info);
            return;
        }
        var number = new DigitBuffer(stackalloc byte[DecimalDigits]) { Negative = flags < 0, Count = digits.Length, Scale = digits.Length - scale };
        for (int i = 0; i < digits.Length; i++) number.Digits[i] = (byte)digits[i];
        if (letter == '\0' || digits.Length == 0) number.Trim();
        if (letter == '\0') WriteCustom(ref to, number, format, info);
        else WriteStandard(ref to, number, letter, precision, info, false);
    }

    /// <summary>The digits of a number of 96 bits, none for 0, at the end of a span that has room for all.</summary>
    private static ReadOnlySpan<char> SplitDecimal(Span<char> to, ulong low, uint high)
    {
        const uint Billion = 1000000000;
        int at = to.Length;
        while (high != 0)
        {
            ulong middle = (ulong)(high % Billion) << 32 | low >> 32;
            ulong last = middle % Billion << 32 | (uint)low;
            high /= Billion;
            low = middle / Billion << 32 | last / Billion;
            WriteDigits(to.Slice(at -= 9, 9), last % Billion);
        }
        if (low != 0)
        {
            int count = CountDigits(low);
            WriteDigits(to.Slice(at -= count, count), low);
        }
        return to.Slice(at);
    }

    private static void WriteAllDigits(scoped ref CharBuffer to, scoped ReadOnlySpan<char> digits, int scale, bool negative, NumberFormatInfo info)
    {
        if (negative && digits.Length != 0) to.Append(info.NegativeSign);
        int whole = digits.Length - scale;
        if (whole > 0) to.Append(digits.Slice(0, whole));
        else to.Append('0');
        if (scale == 0) return;
        to.Append(info.NumberDecimalSeparator);
        to.Append('0', -whole);
        to.Append(digits.Slice(whole > 0 ? whole : 0));
    }

    internal static ParseStatus TryReadDecimal(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out ulong low, out uint high, out int flags)
    {
        (low, high, flags) = (0, 0, 0);
        var number = new DigitBuffer(stackalloc byte[ReadDigits]) { KeepsZeros = true };
        if (!TryReadNumber(text, style, NumberFormatInfo.GetInstance(provider), ref number)) return ParseStatus.BadFormat;
        return ToDecimal(ref number, out low, out high, out flags) ? ParseStatus.Ok : ParseStatus.Overflow;
    }

    /// <summary>As many digits as 96 bits and 28 places hold, rounded half to even.</summary>
    private static bool ToDecimal(scoped ref DigitBuffer number, out ulong low, out uint high, out int flags)
    {
        (low, high, flags) = (0, 0, 0);
        int left = number.Scale; // digits to come before the point; from 0 on, minus the scale
        if (number.Count == 0) left = left > 0 ? 0 : left < -MaxDecimalScale ? -MaxDecimalScale : left;
        if (left > DecimalDigits) return false;
        if (left < -MaxDecimalScale) left = -MaxDecimalScale; // less than a tenth of the last place
        else
        {
            int next = 0;
            while ((left > 0 || next < number.Count && left > -MaxDecimalScale) && TryAppendDecimal(ref low, ref high, (uint)(number[next] - '0')))
            {
                next++;
                left--;
            }
            if (DropsUp(ref number, next, (low & 1) != 0) && ++low == 0 && ++high == 0)
            {
                (low, high) = (0x99999999_9999999A, 0x19999999);
                left++;
            }
            if (left > 0) return false;
        }
        flags = -left << 16 | (number.Negative ? unchecked((int)0x80000000) : 0);
        return true;
    }

    private static bool TryAppendDecimal(ref ulong low, ref uint high, uint digit)
    {
        ulong carry = Math.BigMul(low, 10, out ulong product);
        product += digit;
        if (product < digit) carry++;
        carry += (ulong)high * 10;
        if (carry >> 32 != 0) return false;
        low = product;
        high = (uint)carry;
        return true;
    }

    /// <summary>Whether the digits from a place on round the digits before it up.</summary>
    private static bool DropsUp(scoped ref DigitBuffer number, int from, bool odd)
    {
        int first = number[from];
        if (first != '5') return first > '5';
        if (odd || number.HasMore) return true;
        for (int i = from + 1; i < number.Count; i++)
            if (number.Digits[i] != '0') return true;
        return false;
    }
}
