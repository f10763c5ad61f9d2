using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System.Runtime.InteropServices;

/// <summary>Memory outside of the managed heap.</summary>
public static unsafe class NativeMemory
{
    public static void* Alloc(nuint byteCount)
    {
        nint memory = byteCount > (nuint)nint.MaxValue ? 0 : RuntimeImports.Malloc((nint)(byteCount == 0 ? 1 : byteCount));
        return memory == 0 ? throw new OutOfMemoryException() : (void*)memory;
    }

    public static void* Alloc(nuint elementCount, nuint elementSize) => Alloc(Product(elementCount, elementSize));

    public static void* AllocZeroed(nuint byteCount)
    {
        void* memory = Alloc(byteCount);
        Clear(memory, byteCount);
        return memory;
    }

    public static void* AllocZeroed(nuint elementCount, nuint elementSize) => AllocZeroed(Product(elementCount, elementSize));

    public static void* Realloc(void* ptr, nuint byteCount)
    {
        nint memory = byteCount > (nuint)nint.MaxValue ? 0 : RuntimeImports.Realloc((nint)ptr, (nint)(byteCount == 0 ? 1 : byteCount));
        return memory == 0 ? throw new OutOfMemoryException() : (void*)memory;
    }

    public static void Free(void* ptr) => RuntimeImports.Free((nint)ptr);

    /// <summary>The address of the whole block stands in front of the aligned memory, and behind it its size.</summary>
    public static void* AlignedAlloc(nuint byteCount, nuint alignment)
    {
        if (alignment == 0 || (alignment & (alignment - 1)) != 0) throw new ArgumentException("The alignment must be a power of two.", nameof(alignment));
        nuint align = Math.Max(alignment, (nuint)sizeof(nuint));
        byte* block = (byte*)Alloc(checked(byteCount + align + 2 * (nuint)sizeof(nuint)));
        byte* memory = (byte*)(((nuint)block + 2 * (nuint)sizeof(nuint) + align - 1) & ~(align - 1));
        ((nuint*)memory)[-1] = (nuint)block;
        ((nuint*)memory)[-2] = byteCount;
        return memory;
    }

    public static void AlignedFree(void* ptr)
    {
        if (ptr != null) Free((void*)((nuint*)ptr)[-1]);
    }

    public static void* AlignedRealloc(void* ptr, nuint byteCount, nuint alignment)
    {
        void* to = AlignedAlloc(byteCount, alignment);
        if (ptr == null) return to;
        Copy(ptr, to, Math.Min(byteCount, ((nuint*)ptr)[-2]));
        AlignedFree(ptr);
        return to;
    }

    public static void Clear(void* ptr, nuint byteCount) => Fill(ptr, byteCount, 0);
    public static void Copy(void* source, void* destination, nuint byteCount) => Intrinsics.MemoryCopy(ref *(byte*)destination, ref *(byte*)source, (nint)byteCount);
    public static void Fill(void* ptr, nuint byteCount, byte value) => Intrinsics.MemorySet(ref *(byte*)ptr, value, (nint)byteCount);

    private static nuint Product(nuint count, nuint size)
    {
        ulong high = Math.BigMul(count, size, out ulong low);
        return high != 0 ? throw new OutOfMemoryException() : (nuint)low;
    }
}
