// This file copies elements: references through the write barrier, the rest as bytes.
// Source and destination may overlap.
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static unsafe class Memory
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Copy<T>(ref T destination, ref T source, nint count)
    {
        if (RuntimeHelpers.IsReferenceOrContainsReferences<T>())
            RuntimeImports.CopyReferences(Unsafe.AsPointer(ref destination), Unsafe.AsPointer(ref source), count * Unsafe.SizeOf<T>());
        else
            Intrinsics.MemoryCopy(ref Unsafe.As<T, byte>(ref destination), ref Unsafe.As<T, byte>(ref source), count * Unsafe.SizeOf<T>());
    }
}
