using System.Numerics;

namespace System.Buffers;

/// <summary>Keeps some arrays of each power of two, from 16 elements on, under a lock.</summary>
internal sealed class SizedArrayPool<T>(int maxLength, int perSize) : ArrayPool<T>
{
    private readonly T[]?[]?[] _kept = new T[]?[]?[SizeOf(maxLength) + 1];
    private readonly object _lock = new();

    private static int SizeOf(int length) => length <= 16 ? 0 : BitOperations.Log2((uint)length - 1) - 3;

    public override T[] Rent(int minimumLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimumLength);
        if (minimumLength == 0) return [];
        int size = SizeOf(minimumLength);
        if (size >= _kept.Length) return new T[minimumLength];
        lock (_lock)
        {
            T[]?[]? arrays = _kept[size];
            for (int i = perSize - 1; arrays is not null && i >= 0; i--)
            {
                if (arrays[i] is not { } found) continue;
                arrays[i] = null;
                return found;
            }
        }
        return new T[16 << size];
    }

    public override void Return(T[] array, bool clearArray = false)
    {
        ArgumentNullException.ThrowIfNull(array);
        if (array.Length == 0) return;
        int size = SizeOf(array.Length);
        if (size < _kept.Length && array.Length != 16 << size) throw new ArgumentException("The buffer is not associated with this pool and may not be returned to it.", nameof(array));
        if (clearArray) Array.Clear(array);
        if (size >= _kept.Length) return;
        lock (_lock)
        {
            T[]?[] arrays = _kept[size] ??= new T[]?[perSize];
            int free = Array.IndexOf(arrays, null);
            if (free >= 0) arrays[free] = array;
        }
    }
}
