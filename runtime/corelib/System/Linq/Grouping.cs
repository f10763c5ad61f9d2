// This file holds one group of a lookup: an entry of its hash table, and a list that nobody outside can change.
using System.Collections;
using System.Collections.Generic;

namespace System.Linq;

internal sealed class Grouping<TKey, TElement>(TKey key, int hashCode) : IGrouping<TKey, TElement>, IList<TElement>
{
    internal readonly TKey _key = key;
    internal readonly int _hashCode = hashCode;
    internal Builder<TElement> _elements;

    /// <summary>The next group of the bucket.</summary>
    internal Grouping<TKey, TElement>? _inBucket;

    public TKey Key => _key;

    public IEnumerator<TElement> GetEnumerator() => new ArrayIterator<TElement>(_elements.Items, _elements.Count);
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    int ICollection<TElement>.Count => _elements.Count;
    bool ICollection<TElement>.IsReadOnly => true;
    bool ICollection<TElement>.Contains(TElement item) => IndexOf(item) >= 0;
    void ICollection<TElement>.CopyTo(TElement[] array, int arrayIndex) => Array.Copy(_elements.Items, 0, array, arrayIndex, _elements.Count);
    int IList<TElement>.IndexOf(TElement item) => IndexOf(item);

    private int IndexOf(TElement item) => Array.IndexOf(_elements.Items, item, 0, _elements.Count);

    TElement IList<TElement>.this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_elements.Count) ThrowHelper.ArgumentOutOfRange(nameof(index));
            return _elements.Items[index];
        }
        set => throw new NotSupportedException();
    }

    void ICollection<TElement>.Add(TElement item) => throw new NotSupportedException();
    void ICollection<TElement>.Clear() => throw new NotSupportedException();
    bool ICollection<TElement>.Remove(TElement item) => throw new NotSupportedException();
    void IList<TElement>.Insert(int index, TElement item) => throw new NotSupportedException();
    void IList<TElement>.RemoveAt(int index) => throw new NotSupportedException();
}
