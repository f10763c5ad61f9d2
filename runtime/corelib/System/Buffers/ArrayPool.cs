using System.Runtime.CompilerServices;

namespace System.Buffers;

/// <summary>Arrays to borrow and give back.</summary>
public abstract class ArrayPool<T>
{
    private static ArrayPool<T>? s_shared;

    public static ArrayPool<T> Shared => s_shared ??= new SizedArrayPool<T>(1 << 30, 8);
    public static ArrayPool<T> Create() => new SizedArrayPool<T>(1 << 20, 50);

    public static ArrayPool<T> Create(int maxArrayLength, int maxArraysPerBucket)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxArrayLength);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(maxArraysPerBucket);
        return new SizedArrayPool<T>(Math.Clamp(maxArrayLength, 16, 1 << 30), maxArraysPerBucket);
    }

    public abstract T[] Rent(int minimumLength);
    public abstract void Return(T[] array, bool clearArray = false);
}
