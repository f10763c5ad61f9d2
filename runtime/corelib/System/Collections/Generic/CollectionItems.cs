namespace System.Collections.Generic;

/// <summary>The items of a collection in a new array: of their number if the collection knows it, else of a list's capacity.</summary>
internal static class CollectionItems
{
    internal static T[] Of<T>(IEnumerable<T> collection, out int count)
    {
        T[] items;
        if (collection is ICollection<T> known)
        {
            count = known.Count;
            if (count == 0) return [];
            items = new T[count];
            known.CopyTo(items, 0);
            return items;
        }
        items = [];
        count = 0;
        foreach (T item in collection)
        {
            if (count == items.Length) Array.Resize(ref items, count == 0 ? 4 : (int)Math.Min(2L * count, Array.MaxLength));
            items[count++] = item;
        }
        return items;
    }
}
