// This file chooses the sizes of hash tables and finds buckets. Sizes are primes that grow by
// about a fifth; programs see them as the Capacity of a dictionary. A bucket is the remainder by
// the size, taken with two multiplications (Lemire, Kaser, Kurz, "Faster remainder by direct
// computation", 2019).
using System;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class HashSizes
{
    private const int Largest = 0x7FFFFFC3;

    private static ReadOnlySpan<int> Primes =>
    [
        3, 7, 11, 17, 23, 29, 37, 47, 59, 71, 89, 107, 131, 163, 197, 239, 293, 353, 431, 521, 631, 761, 919, 1103, 1327, 1597, 1931,
        2333, 2801, 3371, 4049, 4861, 5839, 7013, 8419, 10103, 12143, 14591, 17519, 21023, 25229, 30293, 36353, 43627, 52361, 62851,
        75431, 90523, 108631, 130363, 156437, 187751, 225307, 270371, 324449, 389357, 467237, 560689, 672827, 807403, 968897, 1162687,
        1395263, 1674319, 2009191, 2411033, 2893249, 3471899, 4166287, 4999559, 5999471, 7199369,
    ];

    /// <summary>The smallest size that holds so many entries.</summary>
    internal static int AtLeast(int count)
    {
        foreach (int prime in Primes)
            if (prime >= count) return prime;
        // A size that is 1 modulo 101 would go badly with double hashing by that step; .NET avoids it.
        for (int i = count | 1; i < int.MaxValue; i += 2)
            if (IsPrime(i) && (i - 1) % 101 != 0) return i;
        return count;
    }

    /// <summary>The size after one that is full.</summary>
    internal static int After(int size)
    {
        int doubled = 2 * size;
        return (uint)doubled > Largest && size < Largest ? Largest : AtLeast(doubled);
    }

    private static bool IsPrime(int odd)
    {
        for (long i = 3; i * i <= odd; i += 2)
            if (odd % i == 0) return false;
        return true;
    }

    internal static ulong Multiplier(int size) => ulong.MaxValue / (uint)size + 1;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Remainder(uint hash, int size, ulong multiplier) => (uint)(((multiplier * hash >> 32) + 1) * (uint)size >> 32);
}
