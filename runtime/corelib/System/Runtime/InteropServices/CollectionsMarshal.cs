using System.Collections.Generic;

namespace System.Runtime.InteropServices;

/// <summary>Collections taken apart; collection expressions use it.</summary>
public static class CollectionsMarshal
{
    public static Span<T> AsSpan<T>(List<T>? list) => list is null ? default : new Span<T>(list._items, 0, list._size);

    public static void SetCount<T>(List<T> list, int count)
    {
        if (count < 0) ThrowHelper.ArgumentOutOfRange(nameof(count), "Non-negative number required.");
        list.SetCount(count);
    }

    public static ref TValue GetValueRefOrNullRef<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key) where TKey : notnull => ref dictionary.ValueOrNull(key);

    public static ref TValue? GetValueRefOrAddDefault<TKey, TValue>(Dictionary<TKey, TValue> dictionary, TKey key, out bool exists) where TKey : notnull =>
        ref dictionary.ValueOrAdded(key, out exists)!;
}
