using System.Runtime.CompilerServices;

namespace System.Buffers;

/// <summary>A bit for each value, up to the largest one in the set.</summary>
internal sealed class BitSearchValues<T> : SearchValues<T> where T : unmanaged, IEquatable<T>
{
    private readonly uint[] _bits;

    internal BitSearchValues(ReadOnlySpan<T> values, int limit)
    {
        uint max = 0;
        foreach (T value in values) max = Math.Max(max, Number(value));
        _bits = new uint[Math.Min(limit, (int)max + 1) + 31 >> 5];
        foreach (T value in values) _bits[Number(value) >> 5] |= 1u << (int)Number(value);
    }

    private static uint Number(T value) => Unsafe.SizeOf<T>() == 1 ? Unsafe.As<T, byte>(ref value) : Unsafe.As<T, char>(ref value);

    internal override bool ContainsCore(T value)
    {
        uint n = Number(value);
        return n >> 5 < (uint)_bits.Length && (_bits[n >> 5] >> (int)n & 1) != 0;
    }
}
