// This file hashes strings. .NET seeds its hash anew in each process; here the seed is
// fixed, so that runs repeat. The mixing is a multiply and a rotation per eight bytes,
// after Fowler, Noll and Vo's scheme of xor and multiply.
using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Internal.Runtime;

internal static class StringHash
{
    private const ulong Seed = 0xCBF29CE484222325;
    private const ulong Factor = 0x9E3779B97F4A7C15;

    internal static int Ordinal(ReadOnlySpan<char> text)
    {
        ref byte data = ref Unsafe.As<char, byte>(ref MemoryMarshal.GetReference(text));
        ulong hash = Seed ^ (uint)text.Length;
        nint i = 0, bytes = text.Length * (nint)sizeof(char);
        for (; i + 8 <= bytes; i += 8) hash = Mix(hash, Unsafe.ReadUnaligned<ulong>(in Unsafe.Add(ref data, i)));
        for (; i < bytes; i += 2) hash = Mix(hash, Unsafe.ReadUnaligned<ushort>(in Unsafe.Add(ref data, i)));
        return Finish(hash);
    }

    internal static int OrdinalIgnoreCase(ReadOnlySpan<char> text)
    {
        ulong hash = Seed ^ (uint)text.Length;
        foreach (char c in text) hash = Mix(hash, char.ToUpperInvariant(c));
        return Finish(hash);
    }

    private static ulong Mix(ulong hash, ulong value) => BitOperations.RotateLeft((hash ^ value) * Factor, 29);

    private static int Finish(ulong hash)
    {
        hash *= Factor;
        return (int)(hash >> 32 ^ hash);
    }
}
