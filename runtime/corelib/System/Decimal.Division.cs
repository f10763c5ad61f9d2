// This file divides decimals. A quotient that is exact at the scale the operands' scales give keeps that scale;
// any other is taken to as many places as fit, rounded half to even, and loses its zeros at the end.
namespace System;

public readonly partial struct Decimal
{
    private static Decimal Quotient(Decimal a, Decimal b)
    {
        if (b.IsZero) throw new DivideByZeroException();
        bool negative = (a._flags ^ b._flags) < 0;
        int scale = a.Places - b.Places;
        Wide divisor = Magnitude(b), rest = Magnitude(a), quotient = rest.DivideBy(divisor);
        if (rest.IsZero && scale >= 0) return new Decimal(quotient.Low, (uint)quotient.Middle, negative, scale);
        bool exact = rest.IsZero;
        while (!rest.IsZero || scale < 0)
        {
            int room = rest.IsZero ? -scale : MaxScale - scale;
            int added = Extend(ref quotient, ref rest, divisor, room < DivisorPower ? room : DivisorPower);
            scale += added;
            if (added != 0) continue;
            if (scale < 0) ThrowOverflow();
            if (RestRoundsUp(quotient, rest, divisor)) RoundUp(ref quotient, ref scale);
            break;
        }
        return exact ? new Decimal(quotient.Low, (uint)quotient.Middle, negative, scale) : WithoutZeros(quotient.Low, (uint)quotient.Middle, negative, scale);
    }

    /// <summary>Adds as many digits to the quotient as 96 bits have room for, at most the number given; returns how many.</summary>
    private static int Extend(ref Wide quotient, ref Wide rest, in Wide divisor, int digits)
    {
        for (; digits > 0; digits--)
        {
            Wide longer = quotient;
            longer.Multiply(Powers[digits]);
            if (!longer.Fits96) continue;
            Wide left = rest;
            left.Multiply(Powers[digits]);
            longer.Add(left.DivideBy(divisor).Low);
            if (!longer.Fits96) continue;
            quotient = longer;
            rest = left;
            return digits;
        }
        return 0;
    }

    private static bool RestRoundsUp(in Wide quotient, Wide rest, in Wide divisor)
    {
        rest.Multiply(2);
        int order = rest.CompareTo(divisor);
        return order > 0 || order == 0 && (quotient.Low & 1) != 0;
    }

    /// <summary>Adds one to the last digit; if that takes a 97th bit, rounds 2^96 to one place less.</summary>
    private static void RoundUp(ref Wide quotient, ref int scale)
    {
        quotient.Add(1);
        if (quotient.Fits96) return;
        if (scale == 0) ThrowOverflow();
        quotient.Divide(10);
        quotient.Add(1);
        scale--;
    }

    private static Decimal Rest(Decimal a, Decimal b)
    {
        if (b.IsZero) throw new DivideByZeroException();
        if (a.Places == b.Places && (a._hi32 | b._hi32) == 0) return new Decimal(a._lo64 % b._lo64, 0, a._flags);
        int scale = Align(a, b, out Wide left, out Wide right);
        if (left.CompareTo(right) < 0) return a;
        left.DivideBy(right);
        return new Decimal(left.Low, (uint)left.Middle, a.Negative, scale);
    }
}
