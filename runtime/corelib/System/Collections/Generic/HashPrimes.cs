namespace System.Collections.Generic;

/// <summary>Sizes of hash tables: primes, each about a fifth larger than the one before.</summary>
internal static class HashPrimes
{
    internal static int AtLeast(int size)
    {
        int candidate = size < 3 ? 3 : size | 1;
        while (!IsPrime(candidate)) candidate += 2;
        return candidate;
    }

    internal static int Expand(int size) => AtLeast((uint)size * 2 > (uint)Array.MaxLength ? Array.MaxLength : size * 2);

    private static bool IsPrime(int odd)
    {
        for (int i = 3; (long)i * i <= odd; i += 2)
            if (odd % i == 0) return false;
        return true;
    }
}
