// This file extends collections by what their interfaces lack.
using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace System.Collections.Generic;

public static class CollectionExtensions
{
    public static TValue? GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key) => GetValueOrDefault(dictionary, key, default!);

    public static TValue GetValueOrDefault<TKey, TValue>(this IReadOnlyDictionary<TKey, TValue> dictionary, TKey key, TValue defaultValue)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        return dictionary.TryGetValue(key, out TValue? value) ? value : defaultValue;
    }

    public static bool TryAdd<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, TValue value)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (dictionary.ContainsKey(key)) return false;
        dictionary.Add(key, value);
        return true;
    }

    public static bool Remove<TKey, TValue>(this IDictionary<TKey, TValue> dictionary, TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        if (!dictionary.TryGetValue(key, out value)) return false;
        dictionary.Remove(key);
        return true;
    }

    public static ReadOnlyCollection<T> AsReadOnly<T>(this IList<T> list) => new(list);

    public static void AddRange<T>(this List<T> list, params ReadOnlySpan<T> source)
    {
        ArgumentNullException.ThrowIfNull(list);
        if (source.IsEmpty) return;
        int count = list.Count;
        CollectionsMarshal.SetCount(list, count + source.Length);
        source.CopyTo(CollectionsMarshal.AsSpan(list).Slice(count));
    }

    public static void InsertRange<T>(this List<T> list, int index, params ReadOnlySpan<T> source)
    {
        ArgumentNullException.ThrowIfNull(list);
        if ((uint)index > (uint)list.Count) ThrowHelper.ArgumentOutOfRange(nameof(index), ThrowHelper.IndexOrEnd);
        if (source.IsEmpty) return;
        int count = list.Count;
        CollectionsMarshal.SetCount(list, count + source.Length);
        Span<T> items = CollectionsMarshal.AsSpan(list);
        items.Slice(index, count - index).CopyTo(items.Slice(index + source.Length));
        source.CopyTo(items.Slice(index));
    }

    public static void CopyTo<T>(this List<T> list, Span<T> destination)
    {
        ArgumentNullException.ThrowIfNull(list);
        CollectionsMarshal.AsSpan(list).CopyTo(destination);
    }
}
