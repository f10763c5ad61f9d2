// This file holds the slots for data of threads that programs made before there were ThreadStatic and ThreadLocal.
using System.Collections.Generic;

namespace System.Threading;

public sealed partial class Thread
{
    private static Dictionary<string, LocalDataStoreSlot>? s_slots; // guarded by its own lock
    private static object? s_slotsLock;

    public static LocalDataStoreSlot AllocateDataSlot() => new();

    public static LocalDataStoreSlot AllocateNamedDataSlot(string name)
    {
        LocalDataStoreSlot slot = new();
        lock (SlotsLock) Slots.Add(name, slot);
        return slot;
    }

    public static LocalDataStoreSlot GetNamedDataSlot(string name)
    {
        lock (SlotsLock)
        {
            if (!Slots.TryGetValue(name, out LocalDataStoreSlot? slot)) Slots.Add(name, slot = new());
            return slot;
        }
    }

    public static void FreeNamedDataSlot(string name)
    {
        lock (SlotsLock) Slots.Remove(name);
    }

    public static object? GetData(LocalDataStoreSlot slot)
    {
        ArgumentNullException.ThrowIfNull(slot);
        return slot.Data.Value;
    }

    public static void SetData(LocalDataStoreSlot slot, object? data)
    {
        ArgumentNullException.ThrowIfNull(slot);
        slot.Data.Value = data;
    }

    private static object SlotsLock => LazyInitializer.EnsureInitialized(ref s_slotsLock, static () => new object());
    private static Dictionary<string, LocalDataStoreSlot> Slots => s_slots ??= [];
}
