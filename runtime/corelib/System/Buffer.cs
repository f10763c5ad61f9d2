using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>Arrays of primitive values as bytes.</summary>
public static unsafe class Buffer
{
    public static void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count)
    {
        ArgumentNullException.ThrowIfNull(src);
        ArgumentNullException.ThrowIfNull(dst);
        nint from = Bytes(src, nameof(src)), to = Bytes(dst, nameof(dst));
        ArgumentOutOfRangeException.CheckNotNegative(srcOffset, nameof(srcOffset));
        ArgumentOutOfRangeException.CheckNotNegative(dstOffset, nameof(dstOffset));
        ArgumentOutOfRangeException.CheckNotNegative(count, nameof(count));
        if (from - srcOffset < count || to - dstOffset < count)
            ThrowHelper.Argument("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
        Intrinsics.MemoryCopy(ref Unsafe.Add(ref dst.Data, (nint)dstOffset), ref Unsafe.Add(ref src.Data, (nint)srcOffset), count);
    }

    public static int ByteLength(Array array)
    {
        ArgumentNullException.ThrowIfNull(array);
        return checked((int)Bytes(array, nameof(array)));
    }

    public static byte GetByte(Array array, int index)
    {
        Check(array, index);
        return Unsafe.Add(ref array.Data, (nint)index);
    }

    public static void SetByte(Array array, int index, byte value)
    {
        Check(array, index);
        Unsafe.Add(ref array.Data, (nint)index) = value;
    }

    public static void MemoryCopy(void* source, void* destination, long destinationSizeInBytes, long sourceBytesToCopy) =>
        MemoryCopy(source, destination, (ulong)destinationSizeInBytes, (ulong)sourceBytesToCopy);

    public static void MemoryCopy(void* source, void* destination, ulong destinationSizeInBytes, ulong sourceBytesToCopy)
    {
        if (sourceBytesToCopy > destinationSizeInBytes) ThrowHelper.ArgumentOutOfRange(nameof(sourceBytesToCopy));
        Intrinsics.MemoryCopy(ref *(byte*)destination, ref *(byte*)source, (nint)sourceBytesToCopy);
    }

    private static void Check(Array array, int index)
    {
        ArgumentNullException.ThrowIfNull(array);
        if ((nuint)index >= (nuint)Bytes(array, nameof(array)) || index < 0) ThrowHelper.ArgumentOutOfRange(nameof(index));
    }

    /// <summary>The size of an array whose elements are primitive.</summary>
    private static nint Bytes(Array array, string name)
    {
        MethodTable* element = Intrinsics.MethodTableOf(array)->Element;
        if (element->IsEnum || element->Kind is not (>= ElementType.Boolean and <= ElementType.R8 or ElementType.I or ElementType.U))
            ThrowHelper.Argument("Object must be an array of primitives.", name);
        return (nint)array.Length * (nint)Intrinsics.MethodTableOf(array)->ComponentSize;
    }
}
