// This file reads float and double, correct to the last bit. Small cases are exact in hardware (Clinger,
// "How to Read Floating Point Numbers Accurately", PLDI 1990); most others are decided by a product with a 128-bit power
// of ten and its error bound (after Lemire, "Number Parsing at a Gigabyte per Second", 2021); the rest are
// compared exactly with the midpoint between two floats.
using System.Globalization;

namespace System;

internal static partial class Number
{
    private const int ParseWords = 128; // 770 digits times 2^1075
    private const int WordDigits = 19;  // digits that fit a ulong

    internal static double ParseDouble(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider)
    {
        CheckFloatStyle(style);
        if (!TryReadFloat(text, style, NumberFormatInfo.GetInstance(provider), FloatKind.Double, out ulong bits)) ThrowParse(ParseStatus.BadFormat, text, "");
        return BitConverter.UInt64BitsToDouble(bits);
    }

    internal static float ParseSingle(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider)
    {
        CheckFloatStyle(style);
        if (!TryReadFloat(text, style, NumberFormatInfo.GetInstance(provider), FloatKind.Single, out ulong bits)) ThrowParse(ParseStatus.BadFormat, text, "");
        return BitConverter.UInt32BitsToSingle((uint)bits);
    }

    internal static bool TryParseDouble(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out double value)
    {
        CheckFloatStyle(style);
        bool ok = TryReadFloat(text, style, NumberFormatInfo.GetInstance(provider), FloatKind.Double, out ulong bits);
        value = BitConverter.UInt64BitsToDouble(bits);
        return ok;
    }

    internal static bool TryParseSingle(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out float value)
    {
        CheckFloatStyle(style);
        bool ok = TryReadFloat(text, style, NumberFormatInfo.GetInstance(provider), FloatKind.Single, out ulong bits);
        value = BitConverter.UInt32BitsToSingle((uint)bits);
        return ok;
    }

    internal static Half ParseHalf(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider)
    {
        CheckFloatStyle(style);
        if (!TryReadFloat(text, style, NumberFormatInfo.GetInstance(provider), FloatKind.Half, out ulong bits)) ThrowParse(ParseStatus.BadFormat, text, "");
        return BitConverter.UInt16BitsToHalf((ushort)bits);
    }

    internal static bool TryParseHalf(ReadOnlySpan<char> text, NumberStyles style, IFormatProvider? provider, out Half value)
    {
        CheckFloatStyle(style);
        bool ok = TryReadFloat(text, style, NumberFormatInfo.GetInstance(provider), FloatKind.Half, out ulong bits);
        value = BitConverter.UInt16BitsToHalf((ushort)bits);
        return ok;
    }

    private static bool TryReadFloat(ReadOnlySpan<char> text, NumberStyles style, NumberFormatInfo info, FloatKind kind, out ulong bits)
    {
        bits = 0;
        var number = new DigitBuffer(stackalloc byte[MaxFloatDigits]) { IsFloat = true };
        if (!TryReadNumber(text, style, info, ref number)) return TryReadSymbol(text, info, kind, out bits);
        if (number.Count != 0) bits = ToFloat(ref number, kind);
        if (number.Negative) bits |= 1ul << kind.SignShift;
        return true;
    }

    /// <summary>Infinity and NaN, in any case, with a sign.</summary>
    private static bool TryReadSymbol(ReadOnlySpan<char> text, NumberFormatInfo info, FloatKind kind, out ulong bits)
    {
        while (text.Length > 0 && char.IsWhiteSpace(text[0])) text = text.Slice(1);
        while (text.Length > 0 && char.IsWhiteSpace(text[text.Length - 1])) text = text.Slice(0, text.Length - 1);
        ulong infinity = (ulong)kind.MaxExponent << kind.FractionBits, sign = 1ul << kind.SignShift;
        ulong nan = infinity | 1ul << (kind.FractionBits - 1) | sign;
        bits = infinity;
        if (Same(text, info.PositiveInfinitySymbol)) return true;
        bits = infinity | sign;
        if (Same(text, info.NegativeInfinitySymbol)) return true;
        bits = nan;
        if (Same(text, info.NaNSymbol)) return true;
        bits = infinity;
        if (Signed(text, info.PositiveSign, info.PositiveInfinitySymbol)) return true;
        bits = nan;
        if (Signed(text, info.PositiveSign, info.NaNSymbol) || Signed(text, info.NegativeSign, info.NaNSymbol)) return true;
        bits = 0;
        return false;
    }

    private static bool Signed(ReadOnlySpan<char> text, string sign, string symbol) =>
        text.Length > sign.Length && Same(text.Slice(0, sign.Length), sign) && Same(text.Slice(sign.Length), symbol);

    /// <summary>Equal but for ASCII case.</summary>
    private static bool Same(ReadOnlySpan<char> text, string symbol)
    {
        if (text.Length != symbol.Length) return false;
        for (int i = 0; i < text.Length; i++)
        {
            char a = text[i], b = symbol[i];
            if (a != b && (!char.IsAsciiLetter(a) || (a | 0x20) != (b | 0x20))) return false;
        }
        return true;
    }

    /// <summary>The float's bits without sign, for digits that are not 0.</summary>
    private static ulong ToFloat(scoped ref DigitBuffer number, FloatKind kind)
    {
        const int MaxScale = 310, MinScale = -326; // beyond: infinity and 0 for every kind
        ulong infinity = (ulong)kind.MaxExponent << kind.FractionBits;
        if (number.Scale > MaxScale) return infinity;
        if (number.Scale < MinScale) return 0;
        int used = number.Count < WordDigits ? number.Count : WordDigits;
        ulong word = 0;
        for (int i = 0; i < used; i++) word = word * 10 + (uint)(number.Digits[i] - '0');
        int exponent = number.Scale - used;
        bool cut = used < number.Count || number.HasMore;
        if (!cut && TryExact(word, exponent, kind, out ulong bits)) return bits;

        // low <= word × 10^exponent < high, as 192-bit products of which the upper 128 bits decide.
        int shift = Numerics.BitOperations.LeadingZeroCount(word);
        PowerOfTen(exponent, out ulong hi, out ulong lo);
        ulong scaled = word << shift;
        ulong p2 = Math.BigMul(scaled, hi, out ulong p1), q1 = Math.BigMul(scaled, lo, out ulong p0);
        if ((p1 += q1) < q1) p2++;
        int binary = Log2PowerOfTen(exponent) - 127 + 128 - shift; // of p2:p1, whose point is behind p2:p1:p0's upper word
        bool inexact = cut || !IsExactPowerOfTen(exponent);
        ulong below = Round(p2, p1, p0 != 0 || inexact, binary - 64, kind);
        if (!inexact) return below;
        // The error: word units of the power's last place and, if digits were cut, one unit of word.
        ulong e2 = 0, e1 = 0, e0 = scaled;
        if (cut)
        {
            ulong unit = 1ul << shift;
            e2 = shift == 0 ? 0 : hi >> (64 - shift);
            e1 = hi << shift | (shift == 0 ? 0 : lo >> (64 - shift));
            e0 = lo << shift;
            e0 += scaled;
            if (e0 < scaled && ++e1 == 0) e2++;
            e0 += unit;
            if (e0 < unit && ++e1 == 0) e2++;
        }
        ulong r0 = p0 + e0, r1 = p1 + e1, r2 = p2 + e2;
        if (r1 < e1) r2++;
        if (r0 < e0 && ++r1 == 0) r2++;
        ulong above = Round(r2, r1, true, binary - 64, kind);
        return below == above ? below : Decide(ref number, below, above, kind);
    }

    /// <summary>Both operands and the result are exact in hardware: one rounding.</summary>
    private static bool TryExact(ulong word, int exponent, FloatKind kind, out ulong bits)
    {
        bits = 0;
        if (kind.FractionBits == 52)
        {
            if (word > 1ul << 53 || exponent is < -22 or > 22) return false;
            double power = 1;
            for (int i = exponent < 0 ? -exponent : exponent; i > 0; i--) power *= 10;
            bits = BitConverter.DoubleToUInt64Bits(exponent < 0 ? word / power : word * power);
            return true;
        }
        if (kind.FractionBits != 23 || word > 1ul << 24 || exponent is < -10 or > 10) return false;
        float tens = 1;
        for (int i = exponent < 0 ? -exponent : exponent; i > 0; i--) tens *= 10;
        bits = BitConverter.SingleToUInt32Bits(exponent < 0 ? word / tens : word * tens);
        return true;
    }

    /// <summary>Rounds (hi:lo) × 2^exponent, and a little more if sticky, half to even.</summary>
    private static ulong Round(ulong hi, ulong lo, bool sticky, int exponent, FloatKind kind)
    {
        if (hi >> 63 == 0)
        {
            hi = hi << 1 | lo >> 63;
            lo <<= 1;
            exponent--;
        }
        // hi is 1.xxx × 2^63; exponent + 127 is the float's exponent.
        int biased = exponent + 127 + kind.Bias - kind.FractionBits;
        int drop = 63 - kind.FractionBits;
        if (biased <= 0)
        {
            drop += 1 - biased;
            biased = 0;
        }
        if (drop > 64) return 0;
        ulong mantissa = drop == 64 ? 0 : hi >> drop;
        ulong rest = drop == 64 ? hi : hi << (64 - drop);
        bool more = lo != 0 || sticky;
        const ulong Half = 1ul << 63;
        if (rest > Half || rest == Half && (more || (mantissa & 1) != 0)) mantissa++;
        // The implicit bit adds one to the exponent field, and so does a carry out of the mantissa.
        ulong bits = (biased == 0 ? 0 : (ulong)(biased - 1) << kind.FractionBits) + mantissa;
        ulong infinity = (ulong)kind.MaxExponent << kind.FractionBits;
        return bits > infinity || biased >= kind.MaxExponent ? infinity : bits;
    }

    /// <summary>One of two neighbours: compares the digits with the midpoint between them exactly.</summary>
    private static ulong Decide(scoped ref DigitBuffer number, ulong below, ulong above, FloatKind kind)
    {
        int biased = (int)(below >> kind.FractionBits);
        ulong fraction = below & (1ul << kind.FractionBits) - 1;
        ulong c = biased == 0 ? fraction : fraction | 1ul << kind.FractionBits;
        int q = (biased == 0 ? 1 : biased) - kind.Bias - 1; // of 2c + 1
        var value = new BigNumber(stackalloc uint[ParseWords]);
        var middle = new BigNumber(stackalloc uint[ParseWords]);
        middle.Set(2 * c + 1);
        value.Set(0);
        for (int i = 0; i < number.Count; i++)
        {
            if (value.IsZero) value.Set((ulong)(number.Digits[i] - '0'));
            else value.MultiplyAdd(10, (uint)(number.Digits[i] - '0'));
        }
        int exponent = number.Scale - number.Count;
        if (exponent >= 0) value.MultiplyPowerOfTen(exponent);
        else middle.MultiplyPowerOfTen(-exponent);
        if (q >= 0) middle.ShiftLeft(q);
        else value.ShiftLeft(-q);
        int order = value.CompareTo(ref middle);
        if (order == 0 && number.HasMore) order = 1;
        if (order == 0) return (c & 1) == 0 ? below : above;
        return order < 0 ? below : above;
    }
}
