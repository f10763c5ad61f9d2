// This file keeps the values of ThreadLocal: each thread has an array of slots, by the number of the
// ThreadLocal. Numbers are used again, so a slot says whose it is.
using System;

namespace Internal.Runtime;

internal class ThreadSlot
{
    internal readonly object Owner;

    internal ThreadSlot(object owner) => Owner = owner;
}

internal static class ThreadSlots
{
    [ThreadStatic] private static ThreadSlot?[]? t_slots;

    private static readonly Indices s_indices = new();

    internal static int TakeIndex() => s_indices.Take();
    internal static void GiveIndex(int index) => s_indices.Give(index);

    internal static ThreadSlot? Find(int index, object owner)
    {
        ThreadSlot?[]? slots = t_slots;
        return slots is not null && index < slots.Length && slots[index] is { } slot && slot.Owner == owner ? slot : null;
    }

    internal static void Set(int index, ThreadSlot slot)
    {
        ThreadSlot?[]? slots = t_slots;
        if (slots is null || index >= slots.Length)
        {
            ThreadSlot?[] larger = new ThreadSlot?[Math.Max(index + 1, slots is null ? 4 : slots.Length * 2)];
            for (int i = 0; slots is not null && i < slots.Length; i++) larger[i] = slots[i];
            t_slots = slots = larger;
        }
        slots[index] = slot;
    }
}
