using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>The collector.</summary>
public static class GC
{
    public static int MaxGeneration => 2;
    public static void Collect() => RuntimeImports.Collect();
    public static void Collect(int generation) => Collect(generation, GCCollectionMode.Default);
    public static void Collect(int generation, GCCollectionMode mode)
    {
        ArgumentOutOfRangeException.CheckNotNegative(generation, nameof(generation));
        RuntimeImports.Collect();
    }

    public static long GetTotalAllocatedBytes(bool precise = false) => RuntimeImports.AllocatedBytes();

    /// <summary>The object is alive up to here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(object? obj) { }

    public static void SuppressFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);
    public static void ReRegisterForFinalize(object obj) => ArgumentNullException.ThrowIfNull(obj);

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];
    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];
}
