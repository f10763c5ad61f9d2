using System.Runtime.CompilerServices;

namespace System.Collections.Generic;

/// <summary>The bits of an enum value, zero-extended.</summary>
internal static class EnumBits
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Of<T>(ref T value) => Unsafe.SizeOf<T>() switch
    {
        1 => Unsafe.As<T, byte>(ref value),
        2 => Unsafe.As<T, ushort>(ref value),
        4 => Unsafe.As<T, uint>(ref value),
        _ => Unsafe.As<T, ulong>(ref value),
    };
}
