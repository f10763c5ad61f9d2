// This file formats float and double.
using System.Globalization;
using System.Text;

namespace System;

internal static partial class Number
{
    private const int MaxFloatDigits = 770; // a double has at most 767 significant digits
    private const int CustomDigits = 15;    // custom formats see that many

    /// <summary>What float and double differ in.</summary>
    internal readonly struct FloatKind(int fractionBits, int exponentBits, int roundTripDigits, int customDigits)
    {
        internal readonly int FractionBits = fractionBits;
        internal readonly int MaxExponent = (1 << exponentBits) - 1; // of infinities and NaN
        internal readonly int Bias = (1 << (exponentBits - 1)) - 1 + fractionBits;
        internal readonly int RoundTripDigits = roundTripDigits;
        internal readonly int CustomDigits = customDigits;
        internal readonly int SignShift = fractionBits + exponentBits;

        internal static FloatKind Double => new(52, 11, 17, 15);
        internal static FloatKind Single => new(23, 8, 9, 7);
        internal static FloatKind Half => new(10, 5, 5, 5);
    }

    internal static string Format(double value, string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, BitConverter.DoubleToUInt64Bits(value), FloatKind.Double, format, provider);
        return to.ToText();
    }

    internal static string Format(float value, string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, BitConverter.SingleToUInt32Bits(value), FloatKind.Single, format, provider);
        return to.ToText();
    }

    internal static string Format(Half value, string? format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, BitConverter.HalfToUInt16Bits(value), FloatKind.Half, format, provider);
        return to.ToText();
    }

    internal static bool TryFormat(Half value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, BitConverter.HalfToUInt16Bits(value), FloatKind.Half, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    internal static bool TryFormat(double value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, BitConverter.DoubleToUInt64Bits(value), FloatKind.Double, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    internal static bool TryFormat(float value, Span<char> destination, out int written, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        var to = new CharBuffer(stackalloc char[StackUnits]);
        Write(ref to, BitConverter.SingleToUInt32Bits(value), FloatKind.Single, format, provider);
        return to.TryCopyTo(destination, out written);
    }

    private static void Write(scoped ref CharBuffer to, ulong bits, FloatKind kind, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        NumberFormatInfo info = NumberFormatInfo.GetInstance(provider);
        bool negative = (bits >> kind.SignShift & 1) != 0;
        int biased = (int)(bits >> kind.FractionBits) & kind.MaxExponent;
        ulong fraction = bits & (1ul << kind.FractionBits) - 1;
        if (biased == kind.MaxExponent)
        {
            to.Append(fraction != 0 ? info.NaNSymbol : negative ? info.NegativeInfinitySymbol : info.PositiveInfinitySymbol);
            return;
        }
        char letter = ParseFormat(format, out int precision);
        bool shortest = letter is 'R' or 'r' || letter is 'G' or 'g' && precision <= 0;
        if (shortest) WriteShortest(ref to, fraction, biased, negative, kind, letter, info);
        else WritePrecise(ref to, fraction, biased, negative, kind, letter, precision, format, info);
    }

    private static void WriteShortest(scoped ref CharBuffer to, ulong fraction, int biased, bool negative, FloatKind kind, char letter, NumberFormatInfo info)
    {
        var number = new DigitBuffer(stackalloc byte[IntegerDigits]) { Negative = negative, IsFloat = true };
        if ((fraction | (uint)biased) != 0) ShortestDigits(ref number, fraction, biased, kind);
        WriteStandard(ref to, number, letter, number.Count > kind.RoundTripDigits ? number.Count : kind.RoundTripDigits, info, true);
    }

    private static void ShortestDigits(scoped ref DigitBuffer number, ulong fraction, int biased, FloatKind kind)
    {
        ulong c = biased == 0 ? fraction : fraction | 1ul << kind.FractionBits;
        int q = (biased == 0 ? 1 : biased) - kind.Bias;
        ulong digits = Shortest(c, q, fraction != 0 || biased <= 1, out int exponent);
        // .NET leaves out the last digit of two powers of two, 2^-25 and 2^-958, and so do we.
        if (fraction == 0 && kind.FractionBits == 52 && biased is 1023 - 25 or 1023 - 958)
        {
            digits /= 10;
            exponent++;
        }
        int count = CountDigits(digits);
        number.Set(digits);
        number.Scale = count + exponent;
    }

    private static void WritePrecise(scoped ref CharBuffer to, ulong fraction, int biased, bool negative, FloatKind kind,
        char letter, int precision, ReadOnlySpan<char> format, NumberFormatInfo info)
    {
        var number = new DigitBuffer(stackalloc byte[MaxFloatDigits]) { Negative = negative, IsFloat = true };
        bool decimals = false;
        int digits = precision;
        switch (letter)
        {
            case '\0': digits = kind.CustomDigits; break;
            case 'E' or 'e': digits = (precision < 0 ? 6 : precision) + 1; break;
            case 'F' or 'f' or 'N' or 'n': (digits, decimals) = (precision < 0 ? info.NumberDecimalDigits : precision, true); break;
            case 'C' or 'c': (digits, decimals) = (precision < 0 ? info.CurrencyDecimalDigits : precision, true); break;
            case 'P' or 'p': (digits, decimals) = ((precision < 0 ? info.PercentDecimalDigits : precision) + 2, true); break;
            case 'G' or 'g': break;
            default: throw new FormatException(BadSpecifier);
        }
        if ((fraction | (uint)biased) != 0)
        {
            ulong c = biased == 0 ? fraction : fraction | 1ul << kind.FractionBits;
            ExactDigits(ref number, c, (biased == 0 ? 1 : biased) - kind.Bias, digits, decimals);
        }
        if (letter == '\0') WriteCustom(ref to, number, format, info);
        else WriteStandard(ref to, number, letter, precision, info, true);
    }
}
