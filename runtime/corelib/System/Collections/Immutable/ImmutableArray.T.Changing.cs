// This file holds the changes of the immutable array: each gives a new one, or the same if nothing changes.
using System.Collections.Generic;

namespace System.Collections.Immutable;

public readonly partial struct ImmutableArray<T>
{
    public ImmutableArray<T> Add(T item) => Insert(Length, item);
    public ImmutableArray<T> AddRange(IEnumerable<T> items) => InsertRange(Length, items);
    public ImmutableArray<T> AddRange(ImmutableArray<T> items) => InsertRange(Length, items);
    public ImmutableArray<T> AddRange(params ReadOnlySpan<T> items) => InsertRange(Length, items);
    public ImmutableArray<T> AddRange(params T[] items) => InsertRange(Length, items);

    public ImmutableArray<T> AddRange(T[] items, int length)
    {
        int end = Length;
        ArgumentNullException.ThrowIfNull(items);
        Requires.Range((uint)length <= (uint)items.Length, nameof(length));
        return Spliced(end, 0, new ReadOnlySpan<T>(items, 0, length));
    }

    public ImmutableArray<T> AddRange(ImmutableArray<T> items, int length)
    {
        int end = Length;
        Requires.Range((uint)length <= (uint)items.Length, nameof(length));
        return Spliced(end, 0, items.AsSpan(0, length));
    }

    public ImmutableArray<T> AddRange<TDerived>(TDerived[] items) where TDerived : T
    {
        int end = Length;
        ArgumentNullException.ThrowIfNull(items);
        return items.Length == 0 ? this : Joined(end, items, items.Length);
    }

    public ImmutableArray<T> AddRange<TDerived>(ImmutableArray<TDerived> items) where TDerived : T
    {
        int end = Length;
        return items.Checked.Length == 0 ? this : Joined(end, items.array!, items.Length);
    }

    public ImmutableArray<T> Insert(int index, T item)
    {
        Requires.Range((uint)index <= (uint)Length, nameof(index));
        return Spliced(index, 0, new ReadOnlySpan<T>(ref item));
    }

    public ImmutableArray<T> InsertRange(int index, IEnumerable<T> items)
    {
        Requires.Range((uint)index <= (uint)Length, nameof(index));
        ArgumentNullException.ThrowIfNull(items);
        if (items is IImmutableArray { Array: null }) throw Requires.Initialized();
        if (IsEmpty) return ImmutableArray.CreateRange(items);
        T[] added = CollectionItems.Of(items, out int count);
        return Spliced(index, 0, new ReadOnlySpan<T>(added, 0, count));
    }

    public ImmutableArray<T> InsertRange(int index, ImmutableArray<T> items)
    {
        T[] self = Checked, added = items.Checked;
        Requires.Range((uint)index <= (uint)self.Length, nameof(index));
        return self.Length == 0 ? items : Spliced(index, 0, added);
    }

    public ImmutableArray<T> InsertRange(int index, T[] items)
    {
        Requires.Range((uint)index <= (uint)Length, nameof(index));
        ArgumentNullException.ThrowIfNull(items);
        return Spliced(index, 0, items);
    }

    public ImmutableArray<T> InsertRange(int index, ReadOnlySpan<T> items)
    {
        Requires.Range((uint)index <= (uint)Length, nameof(index));
        return Spliced(index, 0, items);
    }

    public ImmutableArray<T> SetItem(int index, T item)
    {
        T[] self = Checked;
        Requires.Range((uint)index < (uint)self.Length, nameof(index));
        var changed = new T[self.Length];
        Array.Copy(self, changed, self.Length);
        changed[index] = item;
        return new(changed);
    }

    public ImmutableArray<T> Replace(T oldValue, T newValue) => Replace(oldValue, newValue, null);

    public ImmutableArray<T> Replace(T oldValue, T newValue, IEqualityComparer<T>? equalityComparer)
    {
        int index = IndexOf(oldValue, 0, Length, equalityComparer);
        return index < 0 ? throw Requires.OldValue() : SetItem(index, newValue);
    }

    public ImmutableArray<T> Remove(T item) => Remove(item, null);

    public ImmutableArray<T> Remove(T item, IEqualityComparer<T>? equalityComparer)
    {
        int index = IndexOf(item, 0, Length, equalityComparer);
        return index < 0 ? this : RemoveAt(index);
    }

    public ImmutableArray<T> RemoveAt(int index) => RemoveRange(index, 1);

    public ImmutableArray<T> RemoveRange(int index, int length)
    {
        int count = Length;
        Requires.Range((uint)index <= (uint)count, nameof(index));
        Requires.Range(length >= 0 && index + length <= count, nameof(length));
        return Spliced(index, length, default);
    }

    public ImmutableArray<T> RemoveRange(IEnumerable<T> items) => RemoveRange(items, null);

    public ImmutableArray<T> RemoveRange(IEnumerable<T> items, IEqualityComparer<T>? equalityComparer)
    {
        T[] self = Checked;
        ArgumentNullException.ThrowIfNull(items);
        var gone = new bool[self.Length];
        foreach (T item in items) Mark(self, gone, item, equalityComparer);
        return Without(gone);
    }

    public ImmutableArray<T> RemoveRange(ImmutableArray<T> items) => RemoveRange(items, null);

    public ImmutableArray<T> RemoveRange(ImmutableArray<T> items, IEqualityComparer<T>? equalityComparer)
    {
        ArgumentNullException.ThrowIfNull(items.array, nameof(items));
        return RemoveRange(items.AsSpan(), equalityComparer);
    }

    public ImmutableArray<T> RemoveRange(ReadOnlySpan<T> items, IEqualityComparer<T>? equalityComparer = null)
    {
        T[] self = Checked;
        var gone = new bool[self.Length];
        foreach (T item in items) Mark(self, gone, item, equalityComparer);
        return Without(gone);
    }

    public ImmutableArray<T> RemoveRange(T[] items, IEqualityComparer<T>? equalityComparer = null)
    {
        _ = Checked;
        ArgumentNullException.ThrowIfNull(items);
        return RemoveRange(new ReadOnlySpan<T>(items), equalityComparer);
    }

    public ImmutableArray<T> RemoveAll(Predicate<T> match)
    {
        T[] self = Checked;
        ArgumentNullException.ThrowIfNull(match);
        var gone = new bool[self.Length];
        for (int i = 0; i < self.Length; i++) gone[i] = match(self[i]);
        return Without(gone);
    }

    public ImmutableArray<T> Clear() => Empty;

    public ImmutableArray<T> Sort() => Sort(0, Length, Comparer<T>.Default);
    public ImmutableArray<T> Sort(IComparer<T>? comparer) => Sort(0, Length, comparer);

    public ImmutableArray<T> Sort(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return Sort(Comparer<T>.Create(comparison));
    }

    public ImmutableArray<T> Sort(int index, int count, IComparer<T>? comparer)
    {
        T[] self = Checked;
        Requires.Range(index >= 0, nameof(index));
        Requires.Range(count >= 0 && index + count <= self.Length, nameof(count));
        comparer ??= Comparer<T>.Default;
        if (IsSorted(self, index, count, comparer)) return this;
        var sorted = new T[self.Length];
        Array.Copy(self, sorted, self.Length);
        Array.Sort(sorted, index, count, comparer);
        return new(sorted);
    }

    private static bool IsSorted(T[] items, int index, int count, IComparer<T> comparer)
    {
        for (int i = index + 1; i < index + count; i++)
            if (comparer.Compare(items[i - 1], items[i]) > 0) return false;
        return true;
    }

    /// <summary>Marks the first element equal to item that is not marked yet.</summary>
    private static void Mark(T[] self, bool[] gone, T item, IEqualityComparer<T>? comparer)
    {
        int i = First(self, item, 0, self.Length, comparer);
        while (i >= 0 && gone[i]) i = First(self, item, i + 1, self.Length - i - 1, comparer);
        if (i >= 0) gone[i] = true;
    }

    /// <summary>The elements that are not marked; this if none is.</summary>
    private ImmutableArray<T> Without(bool[] gone)
    {
        int kept = 0;
        foreach (bool g in gone)
            if (!g) kept++;
        if (kept == gone.Length) return this;
        if (kept == 0) return Empty;
        var result = new T[kept];
        for (int i = 0, n = 0; i < gone.Length; i++)
            if (!gone[i]) result[n++] = array![i];
        return new(result);
    }

    /// <summary>This with the items in place of removed elements from index on; the bounds are checked.</summary>
    private ImmutableArray<T> Spliced(int index, int removed, ReadOnlySpan<T> items)
    {
        T[] self = Checked;
        if (removed == 0 && items.IsEmpty) return this;
        int length = self.Length - removed + items.Length;
        if (length == 0) return Empty;
        var result = new T[length];
        Array.Copy(self, result, index);
        items.CopyTo(new Span<T>(result, index, items.Length));
        Array.Copy(self, index + removed, result, index + items.Length, self.Length - index - removed);
        return new(result);
    }

    /// <summary>This and, after its end, the count items of an array of a derived type.</summary>
    private ImmutableArray<T> Joined(int end, Array items, int count)
    {
        var result = new T[end + count];
        Array.Copy(array!, result, end);
        Array.Copy(items, 0, result, end, count);
        return new(result);
    }
}
