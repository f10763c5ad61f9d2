// This file finds the shortest decimal that reads back as the same float, the closest one among
// several. The algorithm is Raffaello Giulietti's "The Schubfach way to render doubles" (2020): scale the value and the
// bounds of its rounding interval by a power of ten so that the answer has at most two candidates of each length.
namespace System;

internal static partial class Number
{
    /// <summary>Decimal digits d and exponent k with d × 10^k, for the value c × 2^q.</summary>
    /// <param name="regular">The next smaller float is as far away as the next larger one.</param>
    private static ulong Shortest(ulong c, int q, bool regular, out int exponent)
    {
        bool even = (c & 1) == 0;
        ulong lower = 4 * c - (regular ? 2ul : 1), middle = 4 * c, upper = 4 * c + 2;
        // floor(log10(2^q)), or of 3/4 × 2^q.
        int k = regular ? (q * 1262611) >> 22 : (q * 1262611 - 524031) >> 22;
        int h = q + Log2PowerOfTen(-k) + 1;
        PowerOfTen(-k, out ulong hi, out ulong lo);
        if (!IsExactPowerOfTen(-k) && ++lo == 0) hi++;
        lower = ScaleToOdd(hi, lo, lower << h) + (even ? 0ul : 1);
        middle = ScaleToOdd(hi, lo, middle << h);
        upper = ScaleToOdd(hi, lo, upper << h) - (even ? 0ul : 1);

        ulong s = middle / 4;
        if (s >= 10)
        {
            ulong tens = s / 10;
            bool downInside = lower <= 40 * tens, upInside = 40 * tens + 40 <= upper;
            if (downInside != upInside)
            {
                exponent = k + 1;
                return tens + (upInside ? 1ul : 0);
            }
        }
        exponent = k;
        bool down = lower <= 4 * s, up = 4 * s + 4 <= upper;
        if (down != up) return s + (up ? 1ul : 0);
        ulong half = 4 * s + 2;
        return s + (middle > half || middle == half && (s & 1) != 0 ? 1ul : 0);
    }

    /// <summary>(hi:lo) × factor / 2^128, the lowest bit set if anything was cut off.</summary>
    private static ulong ScaleToOdd(ulong hi, ulong lo, ulong factor)
    {
        ulong x = Math.BigMul(lo, factor, out _);
        ulong y = Math.BigMul(hi, factor, out ulong low);
        ulong sum = low + x;
        if (sum < low) y++;
        return y | (sum > 1 ? 1ul : 0);
    }
}
