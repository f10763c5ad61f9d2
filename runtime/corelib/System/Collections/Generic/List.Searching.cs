// This file searches and sorts lists.
using System.Collections.ObjectModel;

namespace System.Collections.Generic;

public partial class List<T>
{
    public bool Contains(T item) => _size != 0 && IndexOf(item) >= 0;
    public int IndexOf(T item) => Array.IndexOf(_items, item, 0, _size);
    public int IndexOf(T item, int index)
    {
        if (index > _size) ThrowHelper.ArgumentOutOfRange(nameof(index), ThrowHelper.IndexOrEnd);
        return Array.IndexOf(_items, item, index, _size - index);
    }

    public int IndexOf(T item, int index, int count)
    {
        if (index > _size) ThrowHelper.ArgumentOutOfRange(nameof(index), ThrowHelper.IndexOrEnd);
        if (count < 0 || index > _size - count) ThrowHelper.ArgumentOutOfRange(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        return Array.IndexOf(_items, item, index, count);
    }

    public int LastIndexOf(T item) => _size == 0 ? -1 : Array.LastIndexOf(_items, item, _size - 1, _size);

    public int BinarySearch(T item) => BinarySearch(0, _size, item, null);
    public int BinarySearch(T item, IComparer<T>? comparer) => BinarySearch(0, _size, item, comparer);

    public int BinarySearch(int index, int count, T item, IComparer<T>? comparer)
    {
        CheckPart(index, count);
        return Array.BinarySearch(_items, index, count, item, comparer);
    }

    public bool Exists(Predicate<T> match) => FindIndex(match) >= 0;
    public int FindIndex(Predicate<T> match) => FindIndex(0, _size, match);
    public int FindIndex(int startIndex, Predicate<T> match) => FindIndex(startIndex, _size - startIndex, match);

    public int FindIndex(int startIndex, int count, Predicate<T> match)
    {
        if ((uint)startIndex > (uint)_size) ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than or equal to the size of the collection.");
        if (count < 0 || startIndex > _size - count) ThrowHelper.ArgumentOutOfRange(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        ArgumentNullException.ThrowIfNull(match);
        for (int i = startIndex; i < startIndex + count; i++)
            if (match(_items[i])) return i;
        return -1;
    }

    public int FindLastIndex(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        for (int i = _size - 1; i >= 0; i--)
            if (match(_items[i])) return i;
        return -1;
    }

    public T? Find(Predicate<T> match)
    {
        int at = FindIndex(match);
        return at < 0 ? default : _items[at];
    }

    public T? FindLast(Predicate<T> match)
    {
        int at = FindLastIndex(match);
        return at < 0 ? default : _items[at];
    }

    public List<T> FindAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        var found = new List<T>();
        for (int i = 0; i < _size; i++)
            if (match(_items[i])) found.Add(_items[i]);
        return found;
    }

    public bool TrueForAll(Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        for (int i = 0; i < _size; i++)
            if (!match(_items[i])) return false;
        return true;
    }

    public void ForEach(Action<T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        int version = _version;
        for (int i = 0; i < _size && version == _version; i++) action(_items[i]);
        if (version != _version) ThrowHelper.InvalidOperation("Collection was modified; enumeration operation may not execute.");
    }

    public List<TOutput> ConvertAll<TOutput>(Converter<T, TOutput> converter)
    {
        ArgumentNullException.ThrowIfNull(converter);
        var list = new List<TOutput>(_size);
        for (int i = 0; i < _size; i++) list.Add(converter(_items[i]));
        return list;
    }

    public List<T> GetRange(int index, int count)
    {
        CheckPart(index, count);
        var list = new List<T>(count) { _size = count };
        Array.Copy(_items, index, list._items, 0, count);
        return list;
    }

    public List<T> Slice(int start, int length) => GetRange(start, length);
    public ReadOnlyCollection<T> AsReadOnly() => new(this);

    public void Reverse() => Reverse(0, _size);

    public void Reverse(int index, int count)
    {
        CheckPart(index, count);
        if (count > 1) Array.Reverse(_items, index, count);
        _version++;
    }

    public void Sort() => Sort(0, _size, null);
    public void Sort(IComparer<T>? comparer) => Sort(0, _size, comparer);

    public void Sort(int index, int count, IComparer<T>? comparer)
    {
        CheckPart(index, count);
        if (count > 1) Array.Sort(_items, index, count, comparer);
        _version++;
    }

    public void Sort(Comparison<T> comparison)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        if (_size > 1) Array.Sort(_items, 0, _size, Comparer<T>.Create(comparison));
        _version++;
    }
}
