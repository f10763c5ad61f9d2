using System.Runtime.CompilerServices;
using Internal.Runtime;

namespace System;

/// <summary>The collector.</summary>
public static class GC
{
    private static int s_collections;

    public static int MaxGeneration => 2;
    public static void Collect() => Collect(MaxGeneration, GCCollectionMode.Default, true, false);
    public static void Collect(int generation) => Collect(generation, GCCollectionMode.Default, true, false);
    public static void Collect(int generation, GCCollectionMode mode) => Collect(generation, mode, true, false);
    public static void Collect(int generation, GCCollectionMode mode, bool blocking) => Collect(generation, mode, blocking, false);

    public static void Collect(int generation, GCCollectionMode mode, bool blocking, bool compacting)
    {
        ArgumentOutOfRangeException.CheckNotNegative(generation, nameof(generation));
        if ((uint)mode > (uint)GCCollectionMode.Aggressive) throw new ArgumentOutOfRangeException(nameof(mode), "Enum value was out of legal range.");
        Threading.Interlocked.Increment(ref s_collections);
        Finalization.Collect();
    }

    public static void WaitForPendingFinalizers() => Finalization.Wait();

    /// <summary>There are no generations: a collection is one of each.</summary>
    public static int CollectionCount(int generation)
    {
        ArgumentOutOfRangeException.CheckNotNegative(generation, nameof(generation));
        return generation > MaxGeneration ? 0 : s_collections;
    }

    public static int GetGeneration(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        return s_collections == 0 ? 0 : MaxGeneration;
    }

    public static int GetGeneration(WeakReference wo)
    {
        ArgumentNullException.ThrowIfNull(wo);
        return GetGeneration(wo.Target!);
    }

    public static long GetTotalAllocatedBytes(bool precise = false) => RuntimeImports.AllocatedBytes();
    public static long GetAllocatedBytesForCurrentThread() => RuntimeImports.AllocatedBytes();
    public static long GetTotalMemory(bool forceFullCollection) => RuntimeImports.AllocatedBytes();
    public static TimeSpan GetTotalPauseDuration() => TimeSpan.Zero;
    public static void AddMemoryPressure(long bytesAllocated) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytesAllocated);
    public static void RemoveMemoryPressure(long bytesAllocated) => ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bytesAllocated);

    /// <summary>The object is alive up to here: native code is given it, and nobody knows what that does.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void KeepAlive(object? obj) => RuntimeImports.KeepAlive(obj);

    public static void SuppressFinalize(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        RuntimeImports.SuppressFinalize(obj);
    }

    public static unsafe void ReRegisterForFinalize(object obj)
    {
        ArgumentNullException.ThrowIfNull(obj);
        if ((Intrinsics.MethodTableOf(obj)->Flags & RuntimeABI.FlagFinalizer) != 0) RuntimeImports.RegisterFinalize(obj);
    }

    public static T[] AllocateUninitializedArray<T>(int length, bool pinned = false) => new T[length];
    public static T[] AllocateArray<T>(int length, bool pinned = false) => new T[length];
}
