// This file searches lists from the end, in a part.
namespace System.Collections.Generic;

public partial class List<T>
{
    private const string LargerThanSize = "Larger than collection size.";

    public int LastIndexOf(T item, int index)
    {
        if (index >= _size) ThrowHelper.ArgumentOutOfRange(nameof(index), "Index was out of range. Must be non-negative and less than the size of the collection.");
        return LastIndexOf(item, index, index + 1);
    }

    public int LastIndexOf(T item, int index, int count)
    {
        if (_size != 0 && index < 0) ThrowHelper.NotNegativeNumber(nameof(index));
        if (_size != 0 && count < 0) ThrowHelper.NotNegativeNumber(nameof(count));
        if (_size == 0) return -1;
        if (index >= _size) ThrowHelper.ArgumentOutOfRange(nameof(index), LargerThanSize);
        if (count > index + 1) ThrowHelper.ArgumentOutOfRange(nameof(count), LargerThanSize);
        return Array.LastIndexOf(_items, item, index, count);
    }

    public int FindLastIndex(int startIndex, Predicate<T> match) => FindLastIndex(startIndex, startIndex + 1, match);

    public int FindLastIndex(int startIndex, int count, Predicate<T> match)
    {
        ArgumentNullException.ThrowIfNull(match);
        // In an empty list -1 is the last index, as the default call gives it.
        if (_size == 0 ? startIndex != -1 : (uint)startIndex >= (uint)_size)
            ThrowHelper.ArgumentOutOfRange(nameof(startIndex), "Index was out of range. Must be non-negative and less than the size of the collection.");
        if (count < 0 || startIndex - count + 1 < 0) ThrowHelper.ArgumentOutOfRange(nameof(count), "Count must be positive and count must refer to a location within the string/array/collection.");
        for (int i = startIndex; i > startIndex - count; i--)
            if (match(_items[i])) return i;
        return -1;
    }
}
