// This file compares as EqualityComparer<T>.Default does, without a call where the bytes decide:
// the case of integer, character and enum keys in hash tables.
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Internal.Runtime;

internal static class DefaultEquality
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool Equals<T>(T a, T b)
    {
        if (RuntimeHelpers.IsBitwiseEquatable<T>())
        {
            if (Unsafe.SizeOf<T>() == 1) return Unsafe.As<T, byte>(ref a) == Unsafe.As<T, byte>(ref b);
            if (Unsafe.SizeOf<T>() == 2) return Unsafe.As<T, short>(ref a) == Unsafe.As<T, short>(ref b);
            if (Unsafe.SizeOf<T>() == 4) return Unsafe.As<T, int>(ref a) == Unsafe.As<T, int>(ref b);
            if (Unsafe.SizeOf<T>() == 8) return Unsafe.As<T, long>(ref a) == Unsafe.As<T, long>(ref b);
        }
        return EqualityComparer<T>.Default.Equals(a, b);
    }
}
