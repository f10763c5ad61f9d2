// This file holds the form between values and text: decimal digits and the place of
// the decimal point.
namespace System;

internal static partial class Number
{
    /// <summary>The number 0.d1d2d3… × 10^Scale. No digits mean 0.</summary>
    internal ref struct DigitBuffer(Span<byte> digits)
    {
        internal readonly Span<byte> Digits = digits; // ASCII, the first is not '0'
        internal int Count;
        internal int Scale;
        internal bool Negative;
        internal bool IsFloat;      // keeps its sign when it rounds to 0
        internal bool KeepsZeros;   // parsing: zeros at the end stay, and the scale of 0
        internal bool HasMore;      // parsing: nonzero digits beyond Digits were dropped

        internal readonly byte this[int index] => index < Count ? Digits[index] : (byte)'0';

        internal void Set(ulong value)
        {
            Count = value == 0 ? 0 : CountDigits(value);
            Scale = Count;
            for (int i = Count; i > 0; value /= 10) Digits[--i] = (byte)('0' + value % 10);
            Trim();
        }

        /// <summary>Drops zeros at the end.</summary>
        internal void Trim()
        {
            while (Count > 0 && Digits[Count - 1] == '0') Count--;
            if (Count == 0) Scale = 0;
        }

        /// <summary>Keeps the first digits, rounding half away from zero; digits that are rounded already are only cut.</summary>
        internal void Round(int keep, bool exact = false)
        {
            if (keep < Count)
            {
                bool up = !exact && keep >= 0 && Digits[keep] >= '5';
                Count = keep < 0 ? 0 : keep;
                if (up) Increment();
            }
            Trim();
            if (Count == 0 && !IsFloat) Negative = false;
        }

        /// <summary>Adds one to the last digit.</summary>
        internal void Increment()
        {
            while (Count > 0 && Digits[Count - 1] == '9') Count--;
            if (Count > 0)
            {
                Digits[Count - 1]++;
                return;
            }
            Digits[0] = (byte)'1';
            Count = 1;
            Scale++;
        }
    }
}
