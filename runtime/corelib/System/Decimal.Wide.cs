// This file holds the natural numbers of 192 bits that decimal arithmetic needs between its operands and its result:
// 96 bits times 96 bits, or times 10^28.
using System.Numerics;

namespace System;

public readonly partial struct Decimal
{
    private static ReadOnlySpan<ulong> Powers =>
    [
        1, 10, 100, 1000, 10000, 100000, 1000000, 10000000, 100000000, 1000000000, 10000000000, 100000000000, 1000000000000, 10000000000000, 100000000000000,
        1000000000000000, 10000000000000000, 100000000000000000, 1000000000000000000, 10000000000000000000,
    ];

    private const int LargestPower = 19; // in a ulong
    private const int DivisorPower = 9;  // in a uint

    private partial struct Wide(ulong low, ulong middle)
    {
        internal ulong Low = low, Middle = middle, High;

        internal readonly bool Fits96 => High == 0 && Middle >> 32 == 0;
        internal readonly bool IsZero => (Low | Middle | High) == 0;

        internal readonly int BitLength =>
            High != 0 ? 192 - BitOperations.LeadingZeroCount(High) : Middle != 0 ? 128 - BitOperations.LeadingZeroCount(Middle) : 64 - BitOperations.LeadingZeroCount(Low);

        internal static Wide Product(Decimal a, Decimal b)
        {
            var product = new Wide { Middle = Math.BigMul(a._lo64, b._lo64, out ulong low) };
            product.Low = low;
            if ((a._hi32 | b._hi32) == 0) return product;
            product.High = (ulong)a._hi32 * b._hi32;
            product.AddAtMiddle(Math.BigMul(a._lo64, b._hi32, out low), low);
            product.AddAtMiddle(Math.BigMul(b._lo64, a._hi32, out low), low);
            return product;
        }

        private void AddAtMiddle(ulong high, ulong low)
        {
            Middle += low;
            High += high + (Middle < low ? 1ul : 0);
        }

        internal void Multiply(ulong factor)
        {
            ulong carry = Math.BigMul(Low, factor, out Low);
            if ((Middle | High) == 0)
            {
                Middle = carry;
                return;
            }
            ulong above = Math.BigMul(Middle, factor, out Middle);
            Middle += carry;
            if (Middle < carry) above++;
            High = High * factor + above;
        }

        internal void MultiplyPowerOfTen(int exponent)
        {
            if (exponent > LargestPower)
            {
                Multiply(Powers[LargestPower]);
                exponent -= LargestPower;
            }
            if (exponent != 0) Multiply(Powers[exponent]);
        }

        /// <summary>Divides by a number that is not 0; gives the remainder.</summary>
        internal uint Divide(uint divisor)
        {
            ulong rest = 0;
            if (High != 0) High = Divide(High, divisor, ref rest);
            if ((Middle | rest) != 0) Middle = Divide(Middle, divisor, ref rest);
            if (rest == 0)
            {
                ulong whole = Low / divisor;
                rest = Low - whole * divisor;
                Low = whole;
            }
            else Low = Divide(Low, divisor, ref rest);
            return (uint)rest;
        }

        private static ulong Divide(ulong word, uint divisor, ref ulong rest)
        {
            ulong upper = rest << 32 | word >> 32, first = upper / divisor;
            ulong lower = (upper - first * divisor) << 32 | (uint)word, second = lower / divisor;
            rest = lower - second * divisor;
            return first << 32 | second;
        }

        internal void Add(in Wide other)
        {
            Low += other.Low;
            ulong carry = Low < other.Low ? 1ul : 0;
            Middle += carry;
            ulong next = Middle < carry ? 1ul : 0;
            Middle += other.Middle;
            if (Middle < other.Middle) next++;
            High += other.High + next;
        }

        internal void Add(ulong addend)
        {
            Low += addend;
            if (Low < addend && ++Middle == 0) High++;
        }

        /// <summary>Subtracts a number that is not larger.</summary>
        internal void Subtract(in Wide other)
        {
            ulong borrow = Low < other.Low ? 1ul : 0, next = Middle < other.Middle || Middle == other.Middle && borrow != 0 ? 1ul : 0;
            Low -= other.Low;
            Middle -= other.Middle + borrow;
            High -= other.High + next;
        }

        internal readonly int CompareTo(in Wide other)
        {
            if (High != other.High) return High < other.High ? -1 : 1;
            if (Middle != other.Middle) return Middle < other.Middle ? -1 : 1;
            return Low == other.Low ? 0 : Low < other.Low ? -1 : 1;
        }

        /// <summary>Divides by a number of at most 96 bits, not 0: gives the quotient; what is left here is the remainder.</summary>
        internal Wide DivideBy(in Wide divisor)
        {
            Wide quotient = this;
            if (divisor.Middle == 0 && (Middle | High) == 0)
            {
                quotient.Low = Low / divisor.Low;
                Low -= quotient.Low * divisor.Low;
                return quotient;
            }
            if (divisor.Middle == 0 && divisor.Low >> 32 == 0)
            {
                uint rest = quotient.Divide((uint)divisor.Low);
                this = new Wide(rest, 0);
                return quotient;
            }
            return DivideLong(divisor);
        }

        /// <summary>Long division by digits of 32 bits (Knuth, The Art of Computer Programming, volume 2, 4.3.1, algorithm D).</summary>
        private Wide DivideLong(in Wide divisor)
        {
            const int Digits = 6;
            Span<uint> u = stackalloc uint[Digits + 1], v = stackalloc uint[3], q = stackalloc uint[Digits];
            q.Clear();
            int size = divisor.Middle != 0 ? 3 : 2;
            int shift = BitOperations.LeadingZeroCount(size == 3 ? (uint)divisor.Middle : (uint)(divisor.Low >> 32));
            Wide scaledDivisor = divisor;
            scaledDivisor.Multiply(1ul << shift);
            (v[0], v[1], v[2]) = ((uint)scaledDivisor.Low, (uint)(scaledDivisor.Low >> 32), (uint)scaledDivisor.Middle);
            u[Digits] = shift == 0 ? 0 : (uint)(High >> (64 - shift));
            Multiply(1ul << shift);
            (u[0], u[1], u[2], u[3]) = ((uint)Low, (uint)(Low >> 32), (uint)Middle, (uint)(Middle >> 32));
            (u[4], u[5]) = ((uint)High, (uint)(High >> 32));
            for (int j = Digits - size; j >= 0; j--) q[j] = NextDigit(u.Slice(j, size + 1), v.Slice(0, size));
            var rest = new Wide(u[0] | (ulong)u[1] << 32, size == 3 ? u[2] : 0);
            this = new Wide(rest.Low >> shift | (shift == 0 ? 0 : rest.Middle << (64 - shift)), rest.Middle >> shift);
            return new Wide(q[0] | (ulong)q[1] << 32, q[2] | (ulong)q[3] << 32) { High = q[4] | (ulong)q[5] << 32 };
        }

        /// <summary>Takes away v as often as it goes, which one digit can count.</summary>
        private static uint NextDigit(Span<uint> u, ReadOnlySpan<uint> v)
        {
            int size = v.Length;
            ulong top = (ulong)u[size] << 32 | u[size - 1];
            ulong digit = top / v[size - 1], rest = top - digit * v[size - 1];
            while (digit >> 32 != 0 || digit * v[size - 2] > (rest << 32 | u[size - 2]))
            {
                digit--;
                rest += v[size - 1];
                if (rest >> 32 != 0) break;
            }
            ulong carry = 0;
            long borrow = 0;
            for (int i = 0; i < size; i++)
            {
                carry += digit * v[i];
                borrow += (long)u[i] - (uint)carry;
                u[i] = (uint)borrow;
                borrow >>= 32;
                carry >>= 32;
            }
            borrow += (long)u[size] - (long)carry;
            u[size] = (uint)borrow;
            if (borrow >= 0) return (uint)digit;
            carry = 0;
            for (int i = 0; i < size; i++)
            {
                carry += (ulong)u[i] + v[i];
                u[i] = (uint)carry;
                carry >>= 32;
            }
            u[size] += (uint)carry;
            return (uint)digit - 1;
        }
    }
}
