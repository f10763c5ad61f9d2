// This file keeps the objects behind GCHandles. Free entries form a list through their numbers.
using System;

namespace Internal.Runtime;

internal static class HandleTable
{
    private struct Entry
    {
        internal object? Target;
        internal int NextFree; // -1: in use
    }

    private static Entry[] s_entries = new Entry[16];
    private static int s_count = 1; // number 0 is no handle
    private static int s_free;
    private static readonly object s_lock = new();

    internal static nint Allocate(object? target)
    {
        lock (s_lock)
        {
            int n = s_free;
            if (n != 0)
            {
                s_free = s_entries[n].NextFree;
            }
            else
            {
                n = s_count++;
                if (n == s_entries.Length) Array.Resize(ref s_entries, n * 2);
            }
            s_entries[n].Target = target;
            s_entries[n].NextFree = -1;
            return n;
        }
    }

    internal static object? Get(nint number) => s_entries[(int)number].Target;
    internal static void Set(nint number, object? target) => s_entries[(int)number].Target = target;

    internal static void Free(nint number)
    {
        lock (s_lock)
        {
            ref Entry entry = ref s_entries[(int)number];
            if (entry.NextFree != -1) return;
            entry.Target = null;
            entry.NextFree = s_free;
            s_free = (int)number;
        }
    }
}
