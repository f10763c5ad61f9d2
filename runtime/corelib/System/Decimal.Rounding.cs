// This file cuts decimal places off, with the five kinds of rounding.
namespace System;

public readonly partial struct Decimal
{
    private partial struct Wide
    {
        /// <summary>
        /// Divides by 10^count. What was cut off is rest of power, and a little more if sticky; it continues what an earlier call cut off.
        /// </summary>
        internal void DropDigits(int count, ref uint rest, ref uint power, ref bool sticky)
        {
            while (count > 0)
            {
                int digits = count < DivisorPower ? count : DivisorPower;
                sticky |= rest != 0;
                power = (uint)Powers[digits];
                rest = Divide(power);
                count -= digits;
            }
        }
    }

    /// <summary>Whether a number, given its lowest word and the fraction cut off, is rounded away from zero.</summary>
    private static bool RoundsUp(ulong low, uint rest, uint power, bool sticky, MidpointRounding mode, bool negative)
    {
        if (rest == 0 && !sticky) return false;
        switch (mode)
        {
            case MidpointRounding.ToZero: return false;
            case MidpointRounding.ToNegativeInfinity: return negative;
            case MidpointRounding.ToPositiveInfinity: return !negative;
        }
        uint half = power / 2;
        if (rest != half) return rest > half;
        return sticky || mode == MidpointRounding.AwayFromZero || (low & 1) != 0;
    }

    private static Decimal RoundTo(Decimal d, int decimals, MidpointRounding mode)
    {
        if ((uint)decimals > MaxScale) throw new ArgumentOutOfRangeException(nameof(decimals), "Decimal can only round to between 0 and 28 digits of precision.");
        if ((uint)mode > (uint)MidpointRounding.ToPositiveInfinity)
            throw new ArgumentException("The value '" + Number.ToText((long)(int)mode) + "' is not valid for this usage of the type MidpointRounding.", nameof(mode));
        int drop = d.Places - decimals;
        if (drop <= 0) return d;
        Wide value = Magnitude(d);
        uint rest = 0, power = 1;
        bool sticky = false;
        value.DropDigits(drop, ref rest, ref power, ref sticky);
        if (RoundsUp(value.Low, rest, power, sticky, mode, d.Negative)) value.Add(1);
        return new Decimal(value.Low, (uint)value.Middle, d.Negative, decimals);
    }

    public static Decimal Round(Decimal d) => RoundTo(d, 0, MidpointRounding.ToEven);
    public static Decimal Round(Decimal d, int decimals) => RoundTo(d, decimals, MidpointRounding.ToEven);
    public static Decimal Round(Decimal d, MidpointRounding mode) => RoundTo(d, 0, mode);
    public static Decimal Round(Decimal d, int decimals, MidpointRounding mode) => RoundTo(d, decimals, mode);
    public static Decimal Truncate(Decimal d) => RoundTo(d, 0, MidpointRounding.ToZero);
    public static Decimal Floor(Decimal d) => RoundTo(d, 0, MidpointRounding.ToNegativeInfinity);
    public static Decimal Ceiling(Decimal d) => RoundTo(d, 0, MidpointRounding.ToPositiveInfinity);
}
