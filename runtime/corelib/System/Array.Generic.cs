// This file holds the generic operations on vectors that search nothing.
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Internal.Runtime;

namespace System;

public abstract partial class Array
{
    internal object? FlatElement(int index) => ElementAt(index);

    private static class EmptyArray<T>
    {
        internal static readonly T[] Value = new T[0];
    }

    public static T[] Empty<T>() => EmptyArray<T>.Value;

    public static void Resize<T>([System.Diagnostics.CodeAnalysis.NotNull] ref T[]? array, int newSize)
    {
        ArgumentOutOfRangeException.CheckNotNegative(newSize, nameof(newSize));
        T[]? old = array;
        if (old is null)
        {
            array = new T[newSize];
            return;
        }
        if (old.Length == newSize) return;
        T[] changed = new T[newSize];
        Memory.Copy(ref MemoryMarshal.GetArrayDataReference(changed), ref MemoryMarshal.GetArrayDataReference(old), old.Length < newSize ? old.Length : newSize);
        array = changed;
    }

    public static void Fill<T>(T[] array, T value)
    {
        ArgumentNullException.ThrowIfNull(array);
        for (int i = 0; i < array.Length; i++) array[i] = value;
    }

    public static void Fill<T>(T[] array, T value, int startIndex, int count)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((uint)startIndex > (uint)array.Length) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if ((uint)count > (uint)(array.Length - startIndex)) ThrowHelper.ArgumentOutOfRange(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        for (int i = startIndex; i < startIndex + count; i++) array[i] = value;
    }

    public static void Reverse<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        new ReverseRange<T>(ref MemoryMarshal.GetArrayDataReference(array), array.Length).Run();
    }

    public static void Reverse<T>(T[] array, int index, int length)
    {
        ArgumentNullException.ThrowIfNull(array);
        CheckRange(array, index, length);
        if (length > 1) new ReverseRange<T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(array), index), length).Run();
    }

    internal readonly ref struct ReverseRange<T>(ref T first, int length)
    {
        private readonly ref T _first = ref first;

        internal void Run()
        {
            for (int i = 0, j = length - 1; i < j; i++, j--)
                (Unsafe.Add(ref _first, i), Unsafe.Add(ref _first, j)) = (Unsafe.Add(ref _first, j), Unsafe.Add(ref _first, i));
        }
    }

    internal static void CheckRange(Array array, int index, int length)
    {
        if (index < 0) ThrowHelper.ArgumentOutOfRange(nameof(index), "Non-negative number required.");
        if (length < 0) ThrowHelper.ArgumentOutOfRange(nameof(length), "Non-negative number required.");
        if (array.Length - index < length) ThrowHelper.Argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
    }

    public static TOutput[] ConvertAll<TInput, TOutput>(TInput[] array, Converter<TInput, TOutput> converter)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(converter);
        TOutput[] result = new TOutput[array.Length];
        for (int i = 0; i < array.Length; i++) result[i] = converter(array[i]);
        return result;
    }

    public static void ForEach<T>(T[] array, Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(array);
        ArgumentNullException.ThrowIfNull(action);
        for (int i = 0; i < array.Length; i++) action(array[i]);
    }

    public static Collections.ObjectModel.ReadOnlyCollection<T> AsReadOnly<T>(T[] array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return new Collections.ObjectModel.ReadOnlyCollection<T>(array);
    }
}
