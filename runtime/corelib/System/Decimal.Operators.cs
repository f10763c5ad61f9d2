// This file holds the operators of Decimal and the methods that do the same.
namespace System;

public readonly partial struct Decimal
{
    public static Decimal operator +(Decimal d) => d;
    public static Decimal operator -(Decimal d) => new(d._lo64, d._hi32, d._flags ^ SignFlag);
    public static Decimal operator ++(Decimal d) => Sum(d, new Decimal(1, 0, 0), 0);
    public static Decimal operator --(Decimal d) => Sum(d, new Decimal(1, 0, 0), SignFlag);
    public static Decimal operator +(Decimal d1, Decimal d2) => Sum(d1, d2, 0);
    public static Decimal operator -(Decimal d1, Decimal d2) => Sum(d1, d2, SignFlag);
    public static Decimal operator *(Decimal d1, Decimal d2) => Product(d1, d2);
    public static Decimal operator /(Decimal d1, Decimal d2) => Quotient(d1, d2);
    public static Decimal operator %(Decimal d1, Decimal d2) => Rest(d1, d2);

    public static bool operator ==(Decimal d1, Decimal d2) => Compare(d1, d2) == 0;
    public static bool operator !=(Decimal d1, Decimal d2) => Compare(d1, d2) != 0;
    public static bool operator <(Decimal d1, Decimal d2) => Compare(d1, d2) < 0;
    public static bool operator <=(Decimal d1, Decimal d2) => Compare(d1, d2) <= 0;
    public static bool operator >(Decimal d1, Decimal d2) => Compare(d1, d2) > 0;
    public static bool operator >=(Decimal d1, Decimal d2) => Compare(d1, d2) >= 0;

    public static Decimal Add(Decimal d1, Decimal d2) => Sum(d1, d2, 0);
    public static Decimal Subtract(Decimal d1, Decimal d2) => Sum(d1, d2, SignFlag);
    public static Decimal Multiply(Decimal d1, Decimal d2) => Product(d1, d2);
    public static Decimal Divide(Decimal d1, Decimal d2) => Quotient(d1, d2);
    public static Decimal Remainder(Decimal d1, Decimal d2) => Rest(d1, d2);
    public static Decimal Negate(Decimal d) => -d;

    public static Decimal Abs(Decimal value) => new(value._lo64, value._hi32, value._flags & ~SignFlag);
    public static Decimal CopySign(Decimal value, Decimal sign) => new(value._lo64, value._hi32, value._flags & ~SignFlag | sign._flags & SignFlag);
    public static int Sign(Decimal d) => d.IsZero ? 0 : d.Negative ? -1 : 1;
    public static Decimal Max(Decimal x, Decimal y) => Compare(x, y) >= 0 ? x : y;
    public static Decimal Min(Decimal x, Decimal y) => Compare(x, y) < 0 ? x : y;
    public static bool IsNegative(Decimal value) => value._flags < 0;
    public static bool IsPositive(Decimal value) => value._flags >= 0;
    public static bool IsInteger(Decimal value) => value.Places == 0 || Compare(value, Truncate(value)) == 0;
    public static bool IsEvenInteger(Decimal value) => IsInteger(value) && (Truncate(value)._lo64 & 1) == 0;
    public static bool IsOddInteger(Decimal value) => IsInteger(value) && (Truncate(value)._lo64 & 1) != 0;

    /// <summary>Whether the value has no zero at the end that a smaller scale would do without.</summary>
    public static bool IsCanonical(Decimal value) =>
        value.Places == 0 || !value.IsZero && WithoutZeros(value._lo64, value._hi32, value.Negative, value.Places).Places == value.Places;

    public static Decimal MaxMagnitude(Decimal x, Decimal y)
    {
        int order = Compare(Abs(x), Abs(y));
        return order > 0 || order == 0 && !x.Negative ? x : y;
    }

    public static Decimal MinMagnitude(Decimal x, Decimal y)
    {
        int order = Compare(Abs(x), Abs(y));
        return order < 0 || order == 0 && x.Negative ? x : y;
    }

    public static Decimal Clamp(Decimal value, Decimal min, Decimal max)
    {
        if (Compare(min, max) > 0) throw new ArgumentException("'" + min.ToString() + "' cannot be greater than " + max.ToString() + ".");
        return Compare(value, min) < 0 ? min : Compare(value, max) > 0 ? max : value;
    }
}
