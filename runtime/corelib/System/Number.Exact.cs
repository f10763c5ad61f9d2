// This file gives the digits of a float exactly, as many as asked for and rounded half to even on the
// exact value: long division of big numbers (Steele and White, "How to Print Floating-Point Numbers
// Accurately", PLDI 1990, in its fixed form). Numbers of everyday size fit in 64 bits as a whole part and a
// fraction, and need no big ones.
namespace System;

internal static partial class Number
{
    private const int ExactWords = 40; // 1024 bits of a double's integer part or 1074 of its fraction, times ten

    /// <summary>Digits of c × 2^q. The number of digits is `digits`, or, if it counts decimals, so many behind the point.</summary>
    private static void ExactDigits(scoped ref DigitBuffer number, ulong c, int q, int digits, bool decimals)
    {
        if ((uint)-q <= MaxFractionBits && TryShortDigits(ref number, c, -q, digits, decimals)) return;
        var numerator = new BigNumber(stackalloc uint[ExactWords]);
        var denominator = new BigNumber(stackalloc uint[ExactWords]);
        numerator.Set(c);
        denominator.Set(1);
        // 10^(scale-1) <= value < 10^scale; the estimate may be one too small.
        int bits = 64 - Numerics.BitOperations.LeadingZeroCount(c) + q;
        int scale = (int)((bits - 1) * 1262611L >> 22) + 1;
        if (scale > 0) denominator.MultiplyPowerOfTen(scale);
        else numerator.MultiplyPowerOfTen(-scale);
        if (q > 0) numerator.ShiftLeft(q);
        else denominator.ShiftLeft(-q);
        if (numerator.CompareTo(ref denominator) >= 0)
        {
            scale++;
            denominator.MultiplyAdd(10, 0);
        }
        number.Scale = scale;
        long wanted = decimals ? (long)scale + digits : digits;
        if (wanted < 0) wanted = -1;
        if (wanted > number.Digits.Length) wanted = number.Digits.Length;
        number.Count = 0;
        while (number.Count < wanted && !numerator.IsZero) number.Digits[number.Count++] = NextDigit(ref numerator, ref denominator);
        if (wanted >= 0 && !numerator.IsZero && RoundsUp(ref numerator, ref denominator, number.Count > 0 && (number.Digits[number.Count - 1] & 1) != 0))
            number.Increment();
        number.Trim();
    }

    /// <summary>The bits of a fraction that has room for one digit more in 64 bits.</summary>
    private const uint MaxFractionBits = 60;

    /// <summary>ExactDigits of c / 2^bits; false if less than its whole part is wanted.</summary>
    private static bool TryShortDigits(scoped ref DigitBuffer number, ulong c, int bits, int digits, bool decimals)
    {
        ulong whole = c >> bits, mask = (1ul << bits) - 1, rest = c & mask;
        int scale = whole == 0 ? 0 : CountDigits(whole), count = scale;
        for (; whole == 0 && rest * 10 >> bits == 0; scale--) rest *= 10;
        long wanted = Math.Min(decimals ? (long)scale + digits : digits, number.Digits.Length);
        if (wanted < count) return false;
        for (int i = count; i > 0; whole /= 10) number.Digits[--i] = (byte)('0' + whole % 10);
        for (; count < wanted && rest != 0; rest &= mask)
        {
            rest *= 10;
            number.Digits[count++] = (byte)('0' + (rest >> bits));
        }
        number.Count = count;
        number.Scale = scale;
        ulong half = (mask >> 1) + 1;
        if (rest > half || rest == half && bits > 0 && count > 0 && (number.Digits[count - 1] & 1) != 0) number.Increment();
        number.Trim();
        return true;
    }

    private static byte NextDigit(scoped ref BigNumber numerator, scoped ref BigNumber denominator)
    {
        numerator.MultiplyAdd(10, 0);
        int digit = '0';
        for (; numerator.CompareTo(ref denominator) >= 0; digit++) numerator.Subtract(ref denominator);
        return (byte)digit;
    }

    private static bool RoundsUp(scoped ref BigNumber numerator, scoped ref BigNumber denominator, bool odd)
    {
        numerator.MultiplyAdd(2, 0);
        int order = numerator.CompareTo(ref denominator);
        return order > 0 || order == 0 && odd;
    }
}
