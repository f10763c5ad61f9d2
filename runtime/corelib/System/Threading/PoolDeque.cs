// This file holds a worker's own queue: the owner pushes and pops at one end, others steal at the other
// (Chase and Lev, "Dynamic Circular Work-Stealing Deque", SPAA 2005). A stolen place keeps its object until
// it is used again.
namespace System.Threading;

internal sealed class PoolDeque
{
    private object?[] _items = new object?[64];   // a power of two
    private long _top;                            // the oldest, which thieves take
    private long _bottom;                         // behind the newest

    internal bool IsEmpty => Volatile.Read(ref _bottom) <= Volatile.Read(ref _top);
    internal int Count => (int)Math.Max(0, Volatile.Read(ref _bottom) - Volatile.Read(ref _top));

    /// <summary>Called by the owner.</summary>
    internal void Push(object item)
    {
        object?[] items = _items;
        long bottom = _bottom, top = Volatile.Read(ref _top);
        if (bottom - top >= items.Length) items = Grow(items, top, bottom);
        items[(int)bottom & items.Length - 1] = item;
        Volatile.Write(ref _bottom, bottom + 1);
    }

    private object?[] Grow(object?[] items, long top, long bottom)
    {
        object?[] larger = new object?[items.Length * 2];
        for (long i = top; i < bottom; i++) larger[(int)i & larger.Length - 1] = items[(int)i & items.Length - 1];
        Volatile.Write(ref _items, larger);
        return larger;
    }

    /// <summary>Called by the owner: the newest item.</summary>
    internal object? Pop()
    {
        long bottom = _bottom - 1;
        if (bottom < Volatile.Read(ref _top)) return null;
        Interlocked.Exchange(ref _bottom, bottom);   // thieves must see it before this thread reads the top
        object?[] items = _items;
        ref object? place = ref items[(int)bottom & items.Length - 1];
        object? item = place;
        long top = Volatile.Read(ref _top);
        if (bottom > top)
        {
            place = null;
            return item;
        }
        bool taken = bottom == top && Interlocked.CompareExchange(ref _top, top + 1, top) == top;   // the last one: thieves want it too
        Volatile.Write(ref _bottom, bottom + 1);
        return taken ? item : null;
    }

    /// <summary>Called by others: the oldest item; null if there is none or somebody else was faster.</summary>
    internal object? Steal()
    {
        long top = Volatile.Read(ref _top);
        Interlocked.MemoryBarrier();
        if (top >= Volatile.Read(ref _bottom)) return null;
        object?[] items = Volatile.Read(ref _items);
        object? item = items[(int)top & items.Length - 1];
        return Interlocked.CompareExchange(ref _top, top + 1, top) == top ? item : null;
    }
}
