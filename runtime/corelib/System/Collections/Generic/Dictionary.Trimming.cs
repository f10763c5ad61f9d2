// This file gives room back that a dictionary does not need.
namespace System.Collections.Generic;

public partial class Dictionary<TKey, TValue>
{
    public void TrimExcess() => TrimExcess(Count);

    public void TrimExcess(int capacity)
    {
        if (capacity < Count) ThrowHelper.ArgumentOutOfRange(nameof(capacity));
        int size = Internal.Runtime.HashSizes.AtLeast(capacity);
        if (size >= _entries.Length) return;
        int used = 0;
        for (int i = 0; i < _used; i++)
            if (_entries[i].Next >= -1) _entries[used++] = _entries[i];
        Array.Clear(_entries, used, _used - used);
        _version++;
        (_used, _freeCount, _freeList) = (used, 0, -1);
        Resize(size);
    }
}
