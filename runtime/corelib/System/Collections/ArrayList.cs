namespace System.Collections;

/// <summary>A list of objects.</summary>
public class ArrayList : IList, ICloneable
{
    private readonly Generic.List<object?> _items;

    public ArrayList() => _items = [];

    public ArrayList(int capacity)
    {
        if (capacity < 0) throw new ArgumentOutOfRangeException(nameof(capacity), capacity, "'capacity' must be non-negative.");
        _items = new(capacity);
    }

    public ArrayList(ICollection c)
    {
        if (c is null) throw new ArgumentNullException(nameof(c), "Collection cannot be null.");
        _items = new(c.Count);
        AddRange(c);
    }

    public virtual int Count => _items.Count;
    public virtual bool IsFixedSize => false;
    public virtual bool IsReadOnly => false;
    public virtual bool IsSynchronized => false;
    public virtual object SyncRoot => this;

    public virtual int Capacity
    {
        get => _items.Capacity;
        set => _items.Capacity = value;
    }

    public virtual object? this[int index]
    {
        get => _items[Checked(index)];
        set => _items[Checked(index)] = value;
    }

    private int Checked(int index)
    {
        if ((uint)index >= (uint)Count) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
        return index;
    }

    public virtual int Add(object? value)
    {
        _items.Add(value);
        return _items.Count - 1;
    }

    public virtual void AddRange(ICollection c) => InsertRange(Count, c);

    public virtual void InsertRange(int index, ICollection c)
    {
        if (c is null) throw new ArgumentNullException(nameof(c), "Collection cannot be null.");
        var items = new object?[c.Count];
        c.CopyTo(items, 0);
        _items.InsertRange(index, items);
    }

    public virtual void Clear() => _items.Clear();
    public virtual bool Contains(object? item) => IndexOf(item) >= 0;
    public virtual int IndexOf(object? value) => _items.IndexOf(value);
    public virtual int IndexOf(object? value, int startIndex) => _items.IndexOf(value, startIndex);
    public virtual int IndexOf(object? value, int startIndex, int count) => _items.IndexOf(value, startIndex, count);
    public virtual int LastIndexOf(object? value) => _items.LastIndexOf(value);
    public virtual void Insert(int index, object? value) => _items.Insert(index, value);
    public virtual void RemoveAt(int index) => _items.RemoveAt(Checked(index));
    public virtual void RemoveRange(int index, int count) => _items.RemoveRange(index, count);
    public virtual void Reverse() => _items.Reverse();
    public virtual void Reverse(int index, int count) => _items.Reverse(index, count);
    public virtual void Sort() => Sort(null);
    public virtual void Sort(IComparer? comparer) => Sort(0, Count, comparer);

    public virtual void Sort(int index, int count, IComparer? comparer)
    {
        object?[] items = ToArray();
        Array.Sort(items, index, count, comparer);
        for (int i = index; i < index + count; i++) _items[i] = items[i];
    }

    public virtual int BinarySearch(object? value) => BinarySearch(value, null);
    public virtual int BinarySearch(object? value, IComparer? comparer) => Array.BinarySearch(ToArray(), value, comparer);

    public virtual void Remove(object? obj)
    {
        int i = IndexOf(obj);
        if (i >= 0) RemoveAt(i);
    }

    public virtual ArrayList GetRange(int index, int count) => new(_items.GetRange(index, count));
    public virtual void TrimToSize() => _items.Capacity = Count;
    public virtual object Clone() => new ArrayList(_items);
    public virtual object?[] ToArray() => _items.ToArray();

    public virtual Array ToArray(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        Array array = Array.CreateInstance(type, Count);
        CopyTo(array, 0);
        return array;
    }

    public virtual void CopyTo(Array array) => CopyTo(array, 0);
    public virtual void CopyTo(Array array, int arrayIndex) => Array.Copy(ToArray(), 0, array, arrayIndex, Count);
    public virtual void CopyTo(int index, Array array, int arrayIndex, int count) => Array.Copy(ToArray(), index, array, arrayIndex, count);
    public virtual IEnumerator GetEnumerator() => ((IEnumerable)_items).GetEnumerator();

    public static ArrayList Repeat(object? value, int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var list = new ArrayList(count);
        for (int i = 0; i < count; i++) list.Add(value);
        return list;
    }
}
