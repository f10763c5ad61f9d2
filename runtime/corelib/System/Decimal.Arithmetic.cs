// This file adds, multiplies and compares decimals. Results are exact where 96 bits and 28 places hold them, and
// otherwise rounded once, half to even, with as many places as fit.
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace System;

public readonly partial struct Decimal
{
    [DoesNotReturn]
    private static void ThrowOverflow() => throw new OverflowException(OverflowMessage);

    private static Wide Magnitude(Decimal d) => new(d._lo64, d._hi32);

    /// <summary>Both magnitudes at the larger of the two scales, which is the result.</summary>
    private static int Align(Decimal a, Decimal b, out Wide left, out Wide right)
    {
        left = Magnitude(a);
        right = Magnitude(b);
        int more = a.Places - b.Places;
        if (more > 0) right.MultiplyPowerOfTen(more);
        else if (more < 0) left.MultiplyPowerOfTen(-more);
        return more > 0 ? a.Places : b.Places;
    }

    private static Decimal Sum(Decimal a, Decimal b, int flip)
    {
        bool opposite = (a._flags ^ b._flags ^ flip) < 0;
        if (a.Places != b.Places) return AlignedSum(a, b, opposite);
        if (!opposite)
        {
            ulong sum = a._lo64 + b._lo64, upper = (ulong)a._hi32 + b._hi32 + (sum < a._lo64 ? 1ul : 0);
            return upper >> 32 == 0 ? new Decimal(sum, (uint)upper, a._flags) : Fit(new Wide(sum, upper), a.Negative, a.Places);
        }
        ulong low = a._lo64 - b._lo64;
        long high = (long)a._hi32 - b._hi32 - (a._lo64 < b._lo64 ? 1 : 0);
        if (high >= 0) return new Decimal(low, (uint)high, a._flags);
        return new Decimal(0 - low, (uint)(-high - (low != 0 ? 1 : 0)), a._flags ^ SignFlag);
    }

    private static Decimal AlignedSum(Decimal a, Decimal b, bool opposite)
    {
        int scale = Align(a, b, out Wide left, out Wide right);
        if (!opposite)
        {
            left.Add(right);
            return Fit(left, a.Negative, scale);
        }
        int order = left.CompareTo(right);
        // As in .NET the sign of a difference of zero is that of the term which was scaled, or else, if that is zero, of the other.
        if (order == 0) order = a.Places < b.Places != a.IsZero ? 1 : -1;
        if (order > 0)
        {
            left.Subtract(right);
            return Fit(left, a.Negative, scale);
        }
        right.Subtract(left);
        return Fit(right, !a.Negative, scale);
    }

    private static Decimal Product(Decimal a, Decimal b)
    {
        Wide product = Wide.Product(a, b);
        int scale = a.Places + b.Places;
        // As in .NET a zero keeps its scale only if both factors have at most 32 bits and it is not far below the last place.
        bool small = ((a._lo64 | b._lo64) >> 32 | a._hi32 | b._hi32) == 0;
        if (small ? scale > MaxScale + LargestPower : product.IsZero) return default;
        return Fit(product, (a._flags ^ b._flags) < 0, scale);
    }

    /// <summary>The decimal nearest to value / 10^scale, with the largest scale that leaves 96 bits.</summary>
    private static Decimal Fit(Wide value, bool negative, int scale)
    {
        int drop = scale > MaxScale ? scale - MaxScale : 0;
        int bits = value.BitLength;
        if (bits > 96)
        {
            // Digits that must go, at least: floor(log10(2) × bits beyond) + 1.
            int least = ((bits - 97) * 77 >> 8) + 1;
            if (least > drop) drop = least;
        }
        uint rest = 0, power = 1;
        bool sticky = false;
        while (true)
        {
            if (drop > scale) ThrowOverflow();
            scale -= drop;
            value.DropDigits(drop, ref rest, ref power, ref sticky);
            if (value.Fits96)
            {
                if (RoundsUp(value.Low, rest, power, sticky, MidpointRounding.ToEven, negative)) value.Add(1);
                if (value.Fits96) return new Decimal(value.Low, (uint)value.Middle, negative, scale);
                rest = 0;
            }
            drop = 1;
        }
    }

    public static int Compare(Decimal d1, Decimal d2)
    {
        if (d1.IsZero || d2.IsZero)
        {
            if (!d2.IsZero) return d2.Negative ? 1 : -1;
            return d1.IsZero ? 0 : d1.Negative ? -1 : 1;
        }
        if (d1.Negative != d2.Negative) return d1.Negative ? -1 : 1;
        int order = CompareMagnitudes(d1, d2);
        return d1.Negative ? -order : order;
    }

    private static int CompareMagnitudes(Decimal d1, Decimal d2)
    {
        if (d1.Places == d2.Places)
        {
            if (d1._hi32 != d2._hi32) return d1._hi32 < d2._hi32 ? -1 : 1;
            return d1._lo64 == d2._lo64 ? 0 : d1._lo64 < d2._lo64 ? -1 : 1;
        }
        Align(d1, d2, out Wide left, out Wide right);
        return left.CompareTo(right);
    }

    private static Decimal WithoutZeros(ulong low, uint high, bool negative, int scale)
    {
        var value = new Wide(low, high);
        while (scale > 0 && (value.Low & 1) == 0)
        {
            Wide shorter = value;
            if (shorter.Divide(10) != 0) break;
            value = shorter;
            scale--;
        }
        return new Decimal(value.Low, (uint)value.Middle, negative, scale);
    }
}
