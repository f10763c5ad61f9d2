// This file holds natural numbers of up to some thousand bits on the stack: what exact
// conversions between binary and decimal need, and no more.
namespace System;

internal static partial class Number
{
    internal ref struct BigNumber(Span<uint> words)
    {
        private readonly Span<uint> _words = words; // the lowest first
        private int _length;

        internal void Set(ulong value)
        {
            _length = 0;
            for (; value != 0; value >>= 32) _words[_length++] = (uint)value;
        }

        internal void MultiplyAdd(uint factor, uint addend)
        {
            ulong carry = addend;
            for (int i = 0; i < _length; i++)
            {
                carry += (ulong)_words[i] * factor;
                _words[i] = (uint)carry;
                carry >>= 32;
            }
            if (carry != 0) _words[_length++] = (uint)carry;
        }

        internal void MultiplyPowerOfTen(int exponent)
        {
            const uint FiveTo13 = 1220703125;
            int left = exponent;
            for (; left >= 13; left -= 13) MultiplyAdd(FiveTo13, 0);
            uint five = 1;
            for (; left > 0; left--) five *= 5;
            MultiplyAdd(five, 0);
            ShiftLeft(exponent);
        }

        internal void ShiftLeft(int bits)
        {
            if (_length == 0) return;
            int whole = bits >> 5, part = bits & 31;
            uint top = part == 0 ? 0 : _words[_length - 1] >> (32 - part);
            for (int i = _length - 1; i >= 0; i--)
                _words[i + whole] = part == 0 ? _words[i] : _words[i] << part | (i == 0 ? 0 : _words[i - 1] >> (32 - part));
            _words.Slice(0, whole).Clear();
            _length += whole;
            if (top != 0) _words[_length++] = top;
        }

        internal readonly int CompareTo(scoped ref BigNumber other)
        {
            if (_length != other._length) return _length < other._length ? -1 : 1;
            for (int i = _length - 1; i >= 0; i--)
                if (_words[i] != other._words[i]) return _words[i] < other._words[i] ? -1 : 1;
            return 0;
        }

        /// <summary>Subtracts a number that is not larger.</summary>
        internal void Subtract(scoped ref BigNumber other)
        {
            long borrow = 0;
            for (int i = 0; i < _length; i++)
            {
                borrow += (long)_words[i] - (i < other._length ? other._words[i] : 0);
                _words[i] = (uint)borrow;
                borrow >>= 32;
            }
            while (_length > 0 && _words[_length - 1] == 0) _length--;
        }

        internal readonly bool IsZero => _length == 0;
    }
}
