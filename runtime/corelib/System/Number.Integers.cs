// This file formats integers: D, G, X and B directly, the other formats through digits.
using System.Globalization;
using System.Text;

namespace System;

internal static partial class Number
{
    private const int StackUnits = 64;
    private const int IntegerDigits = 24;

    internal static string Format(long value, int bytes, string? format, IFormatProvider? provider)
    {
        if (string.IsNullOrEmpty(format) && IsPlain(provider)) return ToText(value);
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, value < 0 ? 0 - (ulong)value : (ulong)value, value < 0, (ulong)value, bytes, format, provider);
        return to.ToText();
    }

    internal static string Format(ulong value, int bytes, string? format, IFormatProvider? provider)
    {
        if (string.IsNullOrEmpty(format)) return ToText(value);
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, value, false, value, bytes, format, provider);
        return to.ToText();
    }

    internal static bool TryFormat(long value, int bytes, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format.Length == 0 && IsPlain(provider)) return TryToText(value < 0 ? 0 - (ulong)value : (ulong)value, value < 0, destination, out written);
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, value < 0 ? 0 - (ulong)value : (ulong)value, value < 0, (ulong)value, bytes, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    internal static bool TryFormat(ulong value, int bytes, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format.Length == 0) return TryToText(value, false, destination, out written);
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, value, false, value, bytes, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    /// <summary>No provider can change the sign.</summary>
    private static bool IsPlain(IFormatProvider? provider) => provider is null || ReferenceEquals(provider, CultureInfo.Invariant);

    private static bool TryToText(ulong magnitude, bool negative, Span<char> to, out int written)
    {
        int sign = negative ? 1 : 0, length = CountDigits(magnitude) + sign;
        written = 0;
        if (length > to.Length) return false;
        if (negative) to[0] = '-';
        WriteDigits(to.Slice(sign, length - sign), magnitude);
        written = length;
        return true;
    }

    /// <param name="bits">The value in two's complement, for X and B.</param>
    /// <param name="bytes">Its size.</param>
    private static void Write(scoped ref CharBuffer to, ulong magnitude, bool negative, ulong bits, int bytes, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        char letter = ParseFormat(format, out int precision);
        switch (letter)
        {
            case 'D' or 'd':
            case 'G' or 'g' or 'R' or 'r' when precision <= 0:
                if (letter is 'G' or 'g' or 'R' or 'r') precision = -1;
                if (negative) to.Append(NumberFormatInfo.GetInstance(provider).NegativeSign);
                int digits = CountDigits(magnitude);
                WriteDigits(to.AppendSpan(digits < precision ? precision : digits), magnitude);
                return;
            case 'X':
                WriteBits(ref to, bits, bytes, 4, precision, 'A' - 10);
                return;
            case 'x':
                WriteBits(ref to, bits, bytes, 4, precision, 'a' - 10);
                return;
            case 'B' or 'b':
                WriteBits(ref to, bits, bytes, 1, precision, 0);
                return;
        }
        var number = new DigitBuffer(stackalloc byte[IntegerDigits]) { Negative = negative };
        number.Set(magnitude);
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        if (letter == '\0') WriteCustom(ref to, number, format, info);
        else WriteInteger(ref to, number, letter, precision, magnitude, info);
    }

    private static void WriteInteger(scoped ref CharBuffer to, scoped DigitBuffer number, char letter, int precision, ulong magnitude, NumberFormatInfo info)
    {
        if (letter is 'R' or 'r') precision = CountDigits(magnitude);
        WriteStandard(ref to, number, letter, precision, info, false);
    }

    /// <summary>Digits of a power of two as base, 2^shift.</summary>
    private static void WriteBits(scoped ref CharBuffer to, ulong bits, int bytes, int shift, int minDigits, int letterBase)
    {
        if (bytes < 8) bits &= (1ul << (bytes * 8)) - 1;
        int digits = 1;
        while (digits * shift < 64 && bits >> (digits * shift) != 0) digits++;
        to.Append('0', minDigits - digits);
        Span<char> text = to.AppendSpan(digits);
        for (int i = digits - 1; i >= 0; i--, bits >>= shift)
        {
            int digit = (int)(bits & (1ul << shift) - 1);
            text[i] = (char)(digit < 10 ? '0' + digit : letterBase + digit);
        }
    }
}
